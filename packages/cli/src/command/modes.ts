/** What a run does beside reporting: fixes and suppressions, and which of these exclude each other. */
import type { Invocation } from '../arguments.ts'
import type { OptionName } from '../options.ts'
import { UsageError } from '../usage-error.ts'

export interface Modes {
  /** What becomes of fixes; absent where nothing is fixed. */
  readonly fixes?: 'written' | 'reported' | 'printed'
  /** What becomes of the suppressions file; absent where it is only read. */
  readonly suppressions?: 'update' | 'add' | 'prune'
}

const exclusive: readonly (readonly [OptionName, OptionName, string])[] = [
  ['fix', 'fix-dry-run', 'one writes and the other does not'],
  ['fix', 'diff', 'one writes the fixes and the other only prints them'],
  ['update-suppressions', 'suppress-rule', 'the first does it for all rules'],
  ['update-suppressions', 'prune-suppressions', 'an update leaves out what no longer matches'],
  ['suppress-rule', 'prune-suppressions', 'do one after the other'],
  ...(['fix', 'fix-dry-run', 'diff'] as const).map(
    name => [name, 'since', 'fixes are for all problems, old and new'] as const,
  ),
  ...(['update-suppressions', 'suppress-rule', 'prune-suppressions'] as const).flatMap(
    name =>
      [
        [name, 'hook', 'the suppressions of other files would be lost'],
        [name, 'since', 'the suppressions file is about all problems, old and new'],
        [name, 'fix-dry-run', 'problems that are fixed in no file would be missing'],
        [name, 'diff', 'problems that are fixed in no file would be missing'],
      ] as const,
  ),
]

/** Throws a `UsageError` on options that do not go together. */
export function modesOf({ command, paths, options }: Invocation): Modes {
  const given = (name: OptionName) => {
    const value = options[name]
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
  }
  for (const [one, other, why] of exclusive)
    if (given(one) && given(other)) throw new UsageError(`\`--${one}\` and \`--${other}\` exclude each other: ${why}.`)
  if (given('fix-type') && !given('fix') && !given('fix-dry-run') && !given('diff'))
    throw new UsageError('`--fix-type` says what to fix: add `--fix`, `--fix-dry-run` or `--diff`.')
  if (command === 'merge') {
    const name = (['fix', 'fix-dry-run', 'diff', 'hook', 'since'] as const).find(given)
    if (name)
      throw new UsageError(`\`merge\` reports, and has no files at hand: \`--${name}\` goes with a run on the files.`)
  }
  if (given('include-unchanged') && !given('since'))
    throw new UsageError('`--include-unchanged` says what to list beside changes: add `--since COMMIT`.')
  if (paths.includes('-')) {
    if (options.hook) throw new UsageError('`--hook` takes files: standard input stands in no project.')
    if (options.fix)
      throw new UsageError('Standard input cannot be written to: in place of `--fix` use `--fix-dry-run` or `--diff`.')
    const name = (['update-suppressions', 'suppress-rule', 'prune-suppressions'] as const).find(given)
    if (name)
      throw new UsageError(`\`--${name}\` needs files: what comes from standard input is not there the next time.`)
  }
  const fixes = options.fix ? 'written' : options.diff ? 'printed' : options['fix-dry-run'] ? 'reported' : undefined
  const suppressions = options['update-suppressions']
    ? 'update'
    : given('suppress-rule')
      ? 'add'
      : options['prune-suppressions']
        ? 'prune'
        : undefined
  return { ...(fixes && { fixes }), ...(suppressions && { suppressions }) }
}
