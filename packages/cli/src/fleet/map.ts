/** `keelint map`: lints a part of the files, and writes down what `keelint merge` needs of it. */
import type { ExitCode } from '@keelint/core'
import type { Invocation } from '../arguments.ts'
import { engineOptionsOf } from '../command/engine-options.ts'
import { textsOf } from '../command/texts.ts'
import { limitsOf } from '../engine/options.ts'
import { Engine } from '../engine.ts'
import type { Io } from '../io.ts'
import type { OptionName, OptionValues } from '../options.ts'
import { startProgress } from '../output/progress.ts'
import { say } from '../output/say.ts'
import { UsageError } from '../usage-error.ts'
import { partOf } from './part.ts'

/** What only a run does that sees all files. */
const forMerge: readonly OptionName[] = [
  'format',
  'output-file',
  'min-severity',
  'quiet',
  'include-suppressed',
  'category',
  'since',
  'include-unchanged',
  'fail-on',
  'max-warnings',
  'allow-incomplete',
  'update-suppressions',
  'suppress-rule',
  'prune-suppressions',
  'suppressions-location',
]
/** What a run does to files. */
const forFiles: readonly OptionName[] = ['fix', 'fix-dry-run', 'diff', 'fix-type', 'hook']

/** @returns the exit code: 0 where the shard is written, whatever was found; else a `UsageError` or a `ConfigError` is thrown */
export async function map(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, paths } = invocation
  const { out, shard } = options
  if (out === undefined) throw new UsageError('`map` needs a file to write: `--out 1.shard`.')
  requireNone(forMerge, options, 'reports nothing: that is for `merge`')
  requireNone(forFiles, options, 'changes no file and looks at all of them')
  if (shard !== undefined && paths.includes('-'))
    throw new UsageError('`--shard` tells files apart by their names, and standard input is one.')
  const part = shard === undefined ? undefined : partOf(shard, io.env)
  const progress = startProgress(io)
  const engineOptions = await engineOptionsOf(options, io.cwd)
  const engine = new Engine({ ...engineOptions, onProgress: progress.show })
  const texts = await textsOf(invocation, io, limitsOf(engineOptions).bytes)
  const named = paths.length > 0 ? paths.filter(path => path !== '-') : ['.']
  const { missing } = await engine.mapFiles(named, out, { texts, ...(part && { part }) }).finally(progress.end)
  for (const path of missing) await say(io, `\`${path}\` does not exist.`)
  return 0
}

function requireNone(names: readonly OptionName[], options: OptionValues, why: string): void {
  const isGiven = (value: OptionValues[OptionName]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
  const name = names.find(name => isGiven(options[name]))
  if (name) throw new UsageError(`\`--${name}\` does not go with \`map\`, which ${why}.`)
}
