/** Changes the suppressions file as the command line asks for. */
import { existsSync } from 'node:fs'
import { didYouMean, type Run } from '@keelint/core'
import { reasonOf } from '../files/found.ts'
import type { OptionValues } from '../options.ts'
import { type Change, changedBaseline } from '../suppressions/change.ts'
import { suppressionsFileOf } from '../suppressions/location.ts'
import { readSuppressions, writeSuppressions } from '../suppressions/suppressions-file.ts'
import { UsageError } from '../usage-error.ts'
import { knownRules } from './known-rules.ts'
import type { Modes } from './modes.ts'

export interface SuppressionsUpdate {
  /** Whether the run has a suppressions file to begin with. */
  readonly exists: boolean
  /** @returns why it was not written, in a sentence */
  write(run: Run): string | undefined
  isThere(): boolean
}

/** Throws a `UsageError` on a rule that there is not, and a `ConfigError` where the file cannot be used. */
export async function suppressionsUpdate(
  mode: NonNullable<Modes['suppressions']>,
  options: OptionValues,
  cwd: string,
): Promise<SuppressionsUpdate> {
  const location = options['suppressions-location']
  const file = suppressionsFileOf(location, cwd)
  const before = readSuppressions(file, cwd)
  const change = await changeOf(mode, options, cwd)
  return {
    // To prune a file that somebody names and that is not there is an error, which the run tells of.
    exists: before !== undefined || (mode === 'prune' && location !== undefined),
    write(run) {
      if (run.crashes > 0)
        return 'The suppressions file stays as it was, for nobody knows what the rule would have reported.'
      try {
        writeSuppressions(file, changedBaseline(change, run, before?.baseline), cwd)
        return undefined
      } catch (error) {
        return `The suppressions file could not be written: ${reasonOf(error as NodeJS.ErrnoException)}`
      }
    },
    isThere: () => existsSync(file),
  }
}

async function changeOf(mode: Change['do'], options: OptionValues, cwd: string): Promise<Change> {
  if (mode !== 'add') return { do: mode }
  const rules = options['suppress-rule']
  const known = (await knownRules(options, cwd)).map(({ id }) => id)
  for (const rule of rules) {
    if (rule.startsWith('keelint/'))
      throw new UsageError(`\`--suppress-rule ${rule}\`: what the linter says of itself is not suppressed.`)
    if (!known.includes(rule))
      throw new UsageError(`\`--suppress-rule ${rule}\`: there is no such rule.${didYouMean(rule, known)}`)
  }
  return { do: 'add', rules: new Set(rules) }
}
