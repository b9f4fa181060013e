/** What passes between a run and its threads: plain data. */
import type { FileTask, Spent } from '@keelint/core'
import type { EngineOptions } from '../engine/options.ts'

/** What a thread is started with. */
export interface Setup {
  /** Without functions, and those of code that is not the linter's own. */
  readonly options: EngineOptions
  readonly cwd: string
  readonly today: string
  /** Whether problems come with the edits of their fixes; or also with word that there are some. */
  readonly fixes: boolean | 'both'
}

/** Some of the tasks of a run. */
export interface Work {
  readonly tasks: readonly FileTask[]
}

/** What they came to, as texts; a thread does one work after the other. */
export interface Done {
  readonly outcomes: readonly string[]
  /** All that the thread has spent so far. */
  readonly spent: Spent
}
