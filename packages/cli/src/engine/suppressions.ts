/** What the suppressions file is to a run of the linter. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type BaselineEntry, ConfigError, type LinterOptions } from '@keelint/core'
import { relativeName } from '../files/name.ts'
import { suppressionsFileOf } from '../suppressions/location.ts'
import type { EngineOptions } from './options.ts'

/** Throws a `ConfigError` where the file cannot be used, or somebody named one that is not there. @param cwd absolute */
export async function suppressionsFor(
  { applySuppressions = true, suppressionsLocation: location }: EngineOptions,
  cwd: string,
): Promise<Pick<LinterOptions, 'baseline' | 'isGone' | 'locateEntry'>> {
  if (!applySuppressions) return {}
  const file = suppressionsFileOf(location, cwd)
  if (!existsSync(file)) {
    if (location === undefined) return {}
    const shown = relativeName(cwd, file)
    throw new ConfigError(`The suppressions file \`${shown}\` does not exist; \`--update-suppressions\` makes one.`)
  }
  const { readSuppressions } = await import('../suppressions/suppressions-file.ts')
  const { baseline, shown, placeOf } = readSuppressions(file, cwd)!
  const isSame = (a: BaselineEntry, b: BaselineEntry) => a.identity === b.identity && a.file === b.file
  return {
    baseline,
    isGone: name => !existsSync(path.resolve(cwd, name)),
    locateEntry: entry => {
      const index = baseline.suppressions.findIndex(other => isSame(entry, other))
      return index < 0 ? undefined : { file: shown, location: placeOf(index) }
    },
  }
}
