/** What a report says of one file, for formats that are made up of files. */
import type { Problem, Run, Skipped, SkippedDocument, SuppressedProblem, Unreadable } from '@keelint/core'

export interface FileAccount {
  readonly file: string
  readonly problems: Problem[]
  readonly suppressed: SuppressedProblem[]
  readonly unreadable: Unreadable[]
  readonly skipped: Skipped[]
  readonly skippedDocuments: SkippedDocument[]
}

/** Sorted by file; files of which there is nothing to say are not there. */
export function byFile({ problems, suppressed, ledger }: Run): readonly FileAccount[] {
  const files = new Map<string, FileAccount>()
  const of = (file: string) => {
    let account = files.get(file)
    if (!account) {
      account = { file, problems: [], suppressed: [], unreadable: [], skipped: [], skippedDocuments: [] }
      files.set(file, account)
    }
    return account
  }
  for (const problem of problems) of(problem.file).problems.push(problem)
  for (const problem of suppressed) of(problem.file).suppressed.push(problem)
  for (const entry of ledger.unreadable) of(entry.file).unreadable.push(entry)
  for (const entry of ledger.skipped) of(entry.file).skipped.push(entry)
  for (const entry of ledger.skippedDocuments) of(entry.file).skippedDocuments.push(entry)
  return [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}
