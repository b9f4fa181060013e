/** What an engine has to lint, and with what. */
import type { Configs } from '../config/load-configs.ts'
import type { Sources } from '../files/sources.ts'
import type { EngineOptions } from './options.ts'

export interface Job {
  readonly options: EngineOptions
  /** Absolute. */
  readonly cwd: string
  /** Prepared for the sources. */
  readonly configs: Configs
  /** As they were given. */
  readonly paths: readonly string[]
  /** Those of them that are folders, absolute; looked up where absent. */
  readonly folders?: readonly string[]
  readonly sources: Sources
  /** Called with how many files are done; what it throws ends the run. */
  readonly onFile: (done: number) => void
}
