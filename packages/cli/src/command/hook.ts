/** What a hook wants: everything is linted, and only the files that it names are reported and fixed. */
import path from 'node:path'
import type { Skipped, Unreadable } from '@keelint/core'
import type { FileRun } from '../engine/file-run.ts'
import { isFolder, isIn, isMissing, realPathOf, statOf } from '../files/file-system.ts'
import { isManifestName } from '../files/manifest-name.ts'
import { relativeName, shownName } from '../files/name.ts'
import { count } from '../reporters/count.ts'
import { UsageError } from '../usage-error.ts'

export interface Hook {
  /** What to lint, the working directory first. */
  readonly paths: readonly string[]
  /** Whether a file is among those that are named, or in a folder that is. */
  names(file: string): boolean
}

/** Throws a `UsageError` where a file does not exist. @param given as they stand on the command line @param cwd absolute */
export function hookOf(given: readonly string[], cwd: string, passOnNoFiles: boolean): Hook {
  if (given.length === 0) throw new UsageError('`--hook` needs the files to report: what has changed.')
  const named = new Set<string>()
  const apart: string[] = []
  for (const file of given) {
    const location = path.resolve(cwd, file)
    const stat = statOf(location)
    if (stat instanceof Error && isMissing(stat) && !passOnNoFiles)
      throw new UsageError(`Nothing to lint: \`${file}\` does not exist.`)
    const real = realPathOf(location)
    for (const known of real instanceof Error ? [location] : [location, real])
      named.add(shownName(relativeName(cwd, known)))
    if (!isFoundIn(cwd, location)) apart.push(file)
  }
  return {
    paths: ['.', ...apart],
    names: file => named.has('.') || partsOf(file).some(part => named.has(part)),
  }
}

/** Whether a search of the folder comes upon it, as part of the folder's world. */
function isFoundIn(folder: string, location: string): boolean {
  if (!isIn(folder, location)) return false
  const parts = path.relative(folder, location).split(path.sep)
  const isPassedOver = parts.some(part => part === '.git' || part === 'node_modules')
  return !isPassedOver && (isManifestName(location) || statOf(location) instanceof Error || isFolder(location))
}

/** The name, and each folder on the way to it. */
function partsOf(file: string): readonly string[] {
  const parts = [file]
  for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1))
    parts.push(file.slice(0, slash))
  return parts
}

/** The run without what it says of other files. What was counted stays, for the rules have seen it. */
export function narrowed(run: FileRun, { names }: Hook): FileRun {
  const isNamed = ({ file }: Pick<Skipped | Unreadable, 'file'>) => names(file)
  const { ledger, comparison } = run
  const problems = run.problems.filter(isNamed)
  return {
    ...run,
    problems,
    suppressed: run.suppressed.filter(isNamed),
    ...(comparison && {
      comparison: {
        ...comparison,
        added: problems.filter(({ before }) => !before).length,
        worsened: problems.filter(({ before }) => before).length,
        unchanged: comparison.unchanged.filter(isNamed),
        removed: comparison.removed.filter(isNamed),
        silenced: comparison.silenced.filter(isNamed),
      },
    }),
    ledger: {
      ...ledger,
      skipped: ledger.skipped.filter(isNamed),
      skippedDocuments: ledger.skippedDocuments.filter(isNamed),
      unreadable: ledger.unreadable.filter(isNamed),
    },
  }
}

/** What a person should know of the other files: a sentence, or nothing. */
export function contextRemark(whole: FileRun, { names }: Hook): string | undefined {
  const files = new Set(whole.ledger.unreadable.map(({ file }) => file).filter(file => !names(file)))
  if (files.size === 0) return undefined
  const [first] = files
  const others = files.size > 1 ? ` and ${count(files.size - 1, 'other file')}` : ''
  return `\`${first}\`${others} could not be analyzed: rules that look at several files do not know what is in there.`
}
