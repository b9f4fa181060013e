/** The run of a command line, with what it writes: fixes, and the suppressions file. */
import type { Problem } from '@keelint/core'
import type { Invocation } from '../arguments.ts'
import type { FileRun } from '../engine/file-run.ts'
import type { EngineOptions } from '../engine/options.ts'
import { Engine, type Text } from '../engine.ts'
import { unwrittenText } from '../fixes/unwritten-error.ts'
import { writeFixes } from '../fixes/write-fixes.ts'
import { uninterrupted } from '../output/uninterrupted.ts'
import type { Modes } from './modes.ts'
import { pathsIn } from './paths-in.ts'

export interface Request {
  readonly invocation: Invocation
  readonly engineOptions: EngineOptions
  readonly modes: Modes
  readonly texts: readonly Text[]
  /** Absolute. */
  readonly cwd: string
  readonly onProgress: NonNullable<EngineOptions['onProgress']>
  /** Called with what a person should know, in sentences. */
  readonly onRemark: (remark: string) => void
}

export interface Outcome {
  readonly run: FileRun
  /** What could not be written, in sentences. */
  readonly failures: readonly string[]
}

export async function runOf(request: Request): Promise<Outcome> {
  const { modes, cwd, invocation } = request
  if (!modes.suppressions) return lintAndWrite(request, {})
  const { suppressionsUpdate } = await import('./suppressions-update.ts')
  const update = await suppressionsUpdate(modes.suppressions, invocation.options, cwd)
  const { run, failures } = await lintAndWrite(request, { applySuppressions: update.exists })
  if (failures.length > 0) return { run, failures }
  const failure = await uninterrupted(() => update.write(run))
  if (failure !== undefined) return { run, failures: [failure] }
  const after = await lint(request, { applySuppressions: update.isThere(), fix: false })
  return { run: { ...after, ...(run.fixed && { fixed: run.fixed }) }, failures: [] }
}

async function lintAndWrite(request: Request, options: EngineOptions): Promise<Outcome> {
  const run = await lint(request, options)
  if (request.modes.fixes !== 'written') return { run, failures: [] }
  const unwritten = await uninterrupted(() => writeFixes(run))
  if (unwritten.length === 0) return { run, failures: [] }
  // What is in the files now is neither what was read nor what should have been written.
  const after = await lint(request, { ...options, fix: false })
  const lost = new Set(unwritten.map(({ file }) => file))
  const fixed = new Map([...(run.fixed ?? [])].filter(([file]) => !lost.has(file)))
  return { run: { ...after, fixed }, failures: unwritten.map(unwrittenText) }
}

async function lint(
  { invocation: { command, paths, words, options: wanted }, engineOptions, texts, cwd, onProgress, onRemark }: Request,
  options: EngineOptions,
): Promise<FileRun> {
  if (wanted.hook) {
    const { contextRemark, hookOf, narrowed } = await import('./hook.ts')
    const hook = hookOf(paths, cwd, wanted['pass-on-no-files'])
    const fix = (options.fix ?? engineOptions.fix) === true && (({ file }: Problem) => hook.names(file))
    const whole = await new Engine({
      ...engineOptions,
      ...options,
      fix,
      isWanted: hook.names,
      onProgress,
    }).lintFiles(hook.paths)
    const remark = contextRemark(whole, hook)
    if (remark !== undefined) onRemark(remark)
    return narrowed(whole, hook)
  }
  const engine = new Engine({ ...engineOptions, ...options, onProgress })
  if (command === 'merge') return engine.mergeShards(words)
  return engine.lintFiles(pathsIn(paths), texts)
}
