/** Runs the linter over texts, with all that an engine knows. */
import { crdCompiler, Linter, needsSchemas, type Run, type Spent } from '@keelint/core'
import type { FileTree } from '../files/file-tree.ts'
import type { Outcomes } from '../threads/lint-tasks.ts'
import { version } from '../version.ts'
import { type Circumstances, circumstancesOf } from './circumstances.ts'
import { fixesWanted } from './fixes-wanted.ts'
import type { Job } from './job.ts'
import { bothOf } from './kept-outcomes.ts'
import { limitsOf } from './options.ts'
import type { Help } from './saving-time.ts'
import { watching } from './watching.ts'

export interface Linted {
  readonly run: Run
  /** What was done to save time, or why not; sentences. */
  readonly remarks: readonly string[]
}

/** What a run has to do with another of the same config. */
export interface Sharing {
  /** What both know of files. */
  readonly outcomes: Outcomes
  /** What it has cost to find that out, where somebody looked at the clock. */
  readonly spent?: readonly Spent[]
  /** What the run is about, where that is not the disk. */
  readonly tree?: FileTree
}

/**
 * Throws a `ConfigError` where a rule cannot start, or the suppressions file or a schema cannot be used.
 *
 * @param circumstances of the job, where somebody knows them already
 */
export async function lintSources(job: Job, sharing?: Sharing, circumstances?: Circumstances): Promise<Linted> {
  const { options, configs, sources, onFile } = job
  const { resolved, hasForeignCode } = configs
  const { files } = sources
  const { linter: known, help } = circumstances ?? (await circumstancesOf(job, sharing?.tree))
  const kept = sharing ? undefined : help.cache?.run()
  if (kept) return { run: kept, remarks: ['Nothing has changed since the run whose results are in the cache.'] }
  const linter = new Linter(resolved, {
    tool: { name: 'keelint', version },
    limits: limitsOf(options),
    ...known,
    onFile,
    locate: suppression => configs.locate(suppression),
    ...(needsSchemas(files, resolved) && { crds: await crdCompiler() }),
    ...(await watching(options, hasForeignCode)),
  })
  const only = fixesWanted(options, resolved)
  if (only) return { run: linter.lintAndFix(files, sources, { only }), remarks: help.remarks }
  if (!sharing && !help.cache && help.threads < 2) return { run: linter.lint(files, sources), remarks: help.remarks }
  return withHelp(linter, job, help, { ...known, ...sharing })
}

async function withHelp(
  linter: Linter,
  { sources, options, cwd, onFile }: Job,
  { cache, threads, remarks }: Help,
  {
    today,
    fixes,
    outcomes,
    spent = [],
  }: { readonly today: string; readonly fixes: boolean } & Partial<Pick<Sharing, 'outcomes' | 'spent'>>,
): Promise<Linted> {
  const pending = linter.begin(sources.files, sources, cache?.memory)
  for (const one of spent) pending.count(one)
  const { lintTasks } = await import('../threads/lint-tasks.ts')
  const { functionless } = await import('../threads/functionless.ts')
  const setup = { options: functionless(options), cwd, today, fixes } as const
  const started = await lintTasks(pending, { known: bothOf(outcomes, cache), threads, setup, onFile })
  const run = pending.conclude()
  cache?.write(run)
  return {
    run,
    remarks: [
      ...remarks,
      ...(cache ? [`The cache knew ${cache.hits} of ${pending.tasks.length} files.`] : []),
      ...(started > 1 ? [`${started} threads linted files; their times are added up.`] : []),
    ],
  }
}
