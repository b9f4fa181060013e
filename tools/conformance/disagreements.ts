/** The recorded cases in which a right linter need not agree with its peer. */
import { readFile } from 'node:fs/promises'
import type { Case } from './case.ts'
import { readRows } from './rows.ts'

export interface Disagreements {
  /** The recorded reason; undefined where the case is not recorded. */
  reasonFor(expectation: Case): string | undefined
  /** The recorded cases that `reasonFor` has never been asked about, as they are written. */
  unasked(): readonly string[]
}

/** @param file a table with the columns `peer`, `check`, `expect`, `file`, `at` and `reason` */
export async function readDisagreements(file: string): Promise<Disagreements> {
  const rows = readRows(await readFile(file, 'utf8'))
  const reasons = new Map(rows.map(row => [[row.peer, row.check, row.expect, row.file, row.at].join(' '), row.reason]))
  const asked = new Set<string>()
  return {
    reasonFor({ peer, check, expect, file, line }) {
      const key = [peer, check, expect, file.replace(/^manifests\//, ''), line ?? '-'].join(' ')
      asked.add(key)
      return reasons.get(key)
    },
    unasked: () => [...reasons.keys()].filter(key => !asked.has(key)),
  }
}
