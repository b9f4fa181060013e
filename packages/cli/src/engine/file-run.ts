/** A run over files: what the linter says, and the texts that it says it of. */
import type { Run, Stats } from '@keelint/core'
import type { Source } from '../files/sources.ts'

export interface FileRun extends Run {
  /** What was linted, by the path that problems have in `file`. */
  readonly sources: ReadonlyMap<string, Source>
  /** The page of each rule that was on, by its id, where its plugin names one. */
  readonly pages: ReadonlyMap<string, string>
  /** The plugins of others whose rules were on or could have been, by namespace. */
  readonly plugins: ReadonlyMap<string, { readonly name: string; readonly version: string }>
  /** Paths that lead nowhere, where that is put up with. */
  readonly missing: readonly string[]
  /** Where the engine was asked for them. */
  readonly stats?: FileStats
}

/** Times are milliseconds. */
export interface FileStats extends Stats {
  /** Of finding and reading files. */
  readonly read: number
  /** Of everything, configs included. */
  readonly total: number
  /** What was done to save time, or why not; sentences. */
  readonly remarks: readonly string[]
}

/** The text that the problems of a run stand in: with its fixes, where there are some. */
export function textIn({ sources, fixed }: FileRun, file: string): string | undefined {
  return fixed?.get(file)?.text ?? sources.get(file)?.text
}
