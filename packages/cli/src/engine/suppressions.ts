/** What the suppressions file is to a run of the linter. */
import path from 'node:path'
import { type BaselineEntry, ConfigError, type LinterOptions } from '@keelint/core'
import { disk, isThere } from '../files/file-tree.ts'
import { relativeName } from '../files/name.ts'
import { suppressionsFileOf } from '../suppressions/location.ts'
import type { EngineOptions } from './options.ts'

export interface KnownSuppressions {
  readonly linter: Pick<LinterOptions, 'baseline' | 'isGone' | 'locateEntry'>
  /** What is in the file, where there is one. */
  readonly text?: string
}

/**
 * Throws a `ConfigError` where the file cannot be used, or somebody named one that is not there.
 *
 * @param cwd absolute @param tree what the run is about
 */
export async function suppressionsFor(
  { applySuppressions = true, suppressionsLocation: location }: EngineOptions,
  cwd: string,
  tree = disk,
): Promise<KnownSuppressions> {
  if (!applySuppressions) return { linter: {} }
  const file = suppressionsFileOf(location, cwd)
  if (!isThere(tree, file)) {
    // In an earlier state there need not have been one yet.
    if (location === undefined || tree !== disk) return { linter: {} }
    const shown = relativeName(cwd, file)
    throw new ConfigError(`The suppressions file \`${shown}\` does not exist; \`--update-suppressions\` makes one.`)
  }
  const { readSuppressions } = await import('../suppressions/suppressions-file.ts')
  const { baseline, text, shown, placeOf } = readSuppressions(file, cwd, tree)!
  const isSame = (a: BaselineEntry, b: BaselineEntry) => a.identity === b.identity && a.file === b.file
  return {
    text,
    linter: {
      baseline,
      isGone: name => !isThere(tree, path.resolve(cwd, name)),
      locateEntry: entry => {
        const index = baseline.suppressions.findIndex(other => isSame(entry, other))
        return index < 0 ? undefined : { file: shown, location: placeOf(index) }
      },
    },
  }
}
