/** Reporters: pure functions from a run to text, which may run in a browser. */
import type { Run, Summary } from './run.ts'

export interface ReporterContext {
  /** The working directory that the files' paths are relative to, with `/`; absent where there is none. */
  readonly cwd?: string
  readonly color: boolean
  readonly summary: Summary
  /** The text of a file that was linted; undefined for one that was not. */
  source(file: string): string | undefined
}

/** What comes back ends with a line break. */
export type Reporter = (run: Run, context: ReporterContext) => string | Promise<string>
