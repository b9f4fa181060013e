/** Runs the linter over texts, with all that an engine knows. */
import { crdCompiler, Linter, needsSchemas, type Run } from '@keelint/core'
import type { Configs } from '../config/load-configs.ts'
import type { Sources } from '../files/sources.ts'
import { version } from '../version.ts'
import { isComplete } from './configs.ts'
import { fixesWanted } from './fixes-wanted.ts'
import { type EngineOptions, ruleTimeoutOf } from './options.ts'
import { suppressionsFor } from './suppressions.ts'

export interface Job {
  readonly options: EngineOptions
  /** Absolute. */
  readonly cwd: string
  /** Prepared for the sources. */
  readonly configs: Configs
  /** As they were given. */
  readonly paths: readonly string[]
  readonly sources: Sources
  /** Called with how many files are done; what it throws ends the run. */
  readonly onFile: (done: number) => void
}

/** Throws a `ConfigError` where a rule cannot start, or the suppressions file or a schema cannot be used. */
export async function lintSources({ options, cwd, configs, paths, sources, onFile }: Job): Promise<Run> {
  const { resolved, hasForeignCode } = configs
  const { files } = sources
  const limit = hasForeignCode && (await import('./time-limit.ts')).timeLimit(ruleTimeoutOf(options))
  const names = files.map(({ path }) => path)
  const linter = new Linter(resolved, {
    tool: { name: 'keelint', version },
    today: options.today ?? new Date().toISOString().slice(0, 10),
    onFile,
    complete: isComplete(configs, paths, names, options, cwd),
    locate: suppression => configs.locate(suppression),
    ...(await suppressionsFor(options, cwd)),
    // Whether a rule of others crashes where it answers must not depend on who asks for answers.
    ...(options.edits !== undefined && !hasForeignCode && { fixes: options.edits }),
    ...(needsSchemas(files, resolved) && { crds: await crdCompiler() }),
    ...(limit && { limit, freeze: true }),
    ...((options.stats || limit) && { clock: () => performance.now() }),
  })
  const only = fixesWanted(options, resolved)
  return only ? linter.lintAndFix(files, sources, { only }) : linter.lint(files, sources)
}
