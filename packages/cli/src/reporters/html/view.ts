/** What the parts of the page are made from. */
import type { Lines, ReporterContext, Run } from '@keelint/core'

export interface View {
  readonly run: Run
  readonly context: ReporterContext
  lines(file: string): Lines | undefined
  /** Of each rule that reported, from 1 in the order of their ids: names that any id may have on the page. */
  readonly ruleNumbers: ReadonlyMap<string, number>
}
