/** Runs the linter over texts, with all that an engine knows. */
import { crdCompiler, Linter, needsSchemas, type Run } from '@keelint/core'
import { version } from '../version.ts'
import { isComplete } from './configs.ts'
import { fixesWanted } from './fixes-wanted.ts'
import type { Job } from './job.ts'
import { ruleTimeoutOf } from './options.ts'
import { type Help, helpFor } from './saving-time.ts'
import { suppressionsFor } from './suppressions.ts'

export interface Linted {
  readonly run: Run
  /** What was done to save time, or why not; sentences. */
  readonly remarks: readonly string[]
}

/** Throws a `ConfigError` where a rule cannot start, or the suppressions file or a schema cannot be used. */
export async function lintSources(job: Job): Promise<Linted> {
  const { options, cwd, configs, paths, sources, onFile } = job
  const { resolved, hasForeignCode } = configs
  const { files } = sources
  const names = files.map(({ path }) => path)
  const suppressions = await suppressionsFor(options, cwd)
  const common = {
    today: options.today ?? new Date().toISOString().slice(0, 10),
    complete: isComplete(configs, paths, names, options, cwd),
    // Whether a rule of others crashes where it answers must not depend on who asks for answers.
    fixes: options.edits !== false || hasForeignCode,
  }
  const help = await helpFor(job, { ...common, ...suppressions })
  const known = help.cache?.run()
  if (known) return { run: known, remarks: ['Nothing has changed since the run whose results are in the cache.'] }
  const limit = hasForeignCode && (await import('./time-limit.ts')).timeLimit(ruleTimeoutOf(options))
  const linter = new Linter(resolved, {
    tool: { name: 'keelint', version },
    ...common,
    ...suppressions,
    onFile,
    locate: suppression => configs.locate(suppression),
    ...(needsSchemas(files, resolved) && { crds: await crdCompiler() }),
    ...(limit && { limit, freeze: true }),
    ...((options.stats || limit) && { clock: () => performance.now() }),
  })
  const only = fixesWanted(options, resolved)
  if (only) return { run: linter.lintAndFix(files, sources, { only }), remarks: help.remarks }
  if (!help.cache && help.threads === 0) return { run: linter.lint(files, sources), remarks: help.remarks }
  return withHelp(linter, job, help, common)
}

async function withHelp(
  linter: Linter,
  { sources, options, cwd, onFile }: Job,
  { cache, threads, remarks }: Help,
  { today, fixes }: { readonly today: string; readonly fixes: boolean },
): Promise<Linted> {
  const pending = linter.begin(sources.files, sources)
  const { lintTasks } = await import('../threads/lint-tasks.ts')
  const { functionless } = await import('../threads/functionless.ts')
  const setup = { is: 'keelint-thread', options: functionless(options), cwd, today, fixes } as const
  const started = await lintTasks(pending, { cache, threads, setup, onFile })
  const run = pending.conclude()
  cache?.write(run)
  return {
    run,
    remarks: [
      ...remarks,
      ...(cache ? [`The cache knew ${cache.hits} of ${pending.tasks.length} files.`] : []),
      ...(started > 0 ? [`${started} threads linted files; their times are added up.`] : []),
    ],
  }
}
