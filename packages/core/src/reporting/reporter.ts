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
  /** Whether SARIF lists what the run was compared with too: problems that are as they were, and those that are gone. */
  readonly includeUnchanged?: boolean
  /** What code scanning tells several runs of one commit apart by: each upload takes the place of the last of its category. */
  readonly category?: string
  /** Whether `run.fixed` is only shown, and no file was written. */
  readonly dryRun?: boolean
  /**
   * The text of a file that was linted, after fixes, with stars for the characters of secrets: the text that locations and edits
   * refer to; undefined for one that was not.
   */
  source(file: string): string | undefined
  /** The repository that the working directory is in; absent where there is none. */
  readonly repository?: Repository
  /** The plugins of the run's rules but ours, by the namespace of the rules. */
  readonly plugins?: ReadonlyMap<string, { readonly name: string; readonly version: string }>
  /** Manifests for the help of a rule: what it reports, and what it does not. */
  ruleExamples?(id: string): RuleExamples | undefined
  /** A page that describes a rule; where there is none, reporters link to the first of the rule's references. */
  ruleUrl?(id: string): string | undefined
}

/** What formats need whose readers know files by their paths in the repository. */
export interface Repository {
  /** The way from its root to the working directory, with `/` behind each folder; empty at the root. */
  readonly prefix: string
  /** Where it is cloned from, as `https://…`, without a password. */
  readonly uri?: string
  /** What is checked out: the hash of the commit, and the name of the branch. */
  readonly revision?: string
  readonly branch?: string
}

export interface RuleExamples {
  readonly reported: string
  readonly notReported: string
}

/** What comes back ends with a line break. */
export interface Reporter {
  (run: Run, context: ReporterContext): string | Promise<string>
  /** The same text in pieces, each made when it is asked for, so that no large report need be in memory whole. */
  readonly pieces?: (run: Run, context: ReporterContext) => Iterable<string>
}

/** A reporter that makes its text in pieces. */
export function inPieces(pieces: NonNullable<Reporter['pieces']>): Reporter {
  // Put together once, for each copy of a large report would take as much memory again.
  return Object.assign((run: Run, context: ReporterContext) => [...pieces(run, context)].join(''), { pieces })
}
