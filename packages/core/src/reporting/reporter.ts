/** Reporters: pure functions from a run to text, which may run in a browser. */
import type { Run, Summary } from './run.ts'

export interface ReporterContext {
  /** The working directory that the files' paths are relative to, with `/`; absent where there is none. */
  readonly cwd?: string
  readonly color: boolean
  /** Of all problems, though a run that is reported may hold only those that somebody wants to see. */
  readonly summary: Summary
  /** Whether a format whose readers would take them for open ones lists silenced problems too; it does not by default. */
  readonly includeSuppressed?: boolean
  /** Whether `run.fixed` is only shown, and no file was written. */
  readonly dryRun?: boolean
  /** The text of a file that was linted, after fixes: the text that locations and edits refer to; undefined for one that was not. */
  source(file: string): string | undefined
  /** A page that describes a rule; where there is none, reporters link to the first of the rule's references. */
  ruleUrl?(id: string): string | undefined
}

/** What comes back ends with a line break. */
export type Reporter = (run: Run, context: ReporterContext) => string | Promise<string>
