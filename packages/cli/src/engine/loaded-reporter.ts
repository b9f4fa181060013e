/** A reporter as a program gets it from an engine: all that it needs is filled in. */
import {
  concealed,
  type Reporter,
  type ReporterContext,
  type Run,
  type Summary,
  summaryOf,
  type VerdictOptions,
  verdictOf,
} from '@keelint/core'
import { slashes } from '../files/name.ts'
import { type FileRun, textIn } from './file-run.ts'
import { piecesOf, reportOf } from './reporters.ts'
import { surroundingsOf } from './surroundings.ts'

export interface LoadedReporter {
  readonly name: string
  /** Throws an error of the name `ReporterError` where the reporter throws or returns no text. */
  format(run: Run, options?: FormatOptions): Promise<string>
  /**
   * The same text in pieces, which are made as they are asked for where the reporter knows how to: a large report is never in
   * memory whole. What is asked for throws the `ReporterError` then.
   */
  pieces(run: Run, options?: FormatOptions): Promise<Iterable<string>>
}

/** What a report may depend on beside the run. */
export interface FormatOptions {
  /** Whether the text may hold the escapes that color a terminal; false by default. */
  readonly color?: boolean
  /** What the report says of the whole; by default what the run's problems and the engine's verdict make of it. */
  readonly summary?: Summary
  /** Whether SARIF lists silenced problems too; false by default. */
  readonly includeSuppressed?: boolean
  /** Whether SARIF lists too what has not changed and what is gone, where the engine compares; false by default. */
  readonly includeUnchanged?: boolean
  /** The category of SARIF, where several runs of one commit are uploaded; `keelint` by default. */
  readonly category?: string
  /** Whether fixes are only shown, and no file is written; false by default. */
  readonly dryRun?: boolean
}

export interface LoadedReporterOptions {
  /** Absolute. */
  readonly cwd: string
  readonly verdict: VerdictOptions
}

/** @param name for messages */
export function loadedReporter(name: string, reporter: Reporter, options: LoadedReporterOptions): LoadedReporter {
  return {
    name,
    async format(run, format) {
      const { shown, context } = await givenTo(name, run, options, format)
      return reportOf(name, reporter, shown, context)
    },
    async pieces(run, format) {
      const { shown, context } = await givenTo(name, run, options, format)
      const { pieces } = reporter
      return pieces ? piecesOf(name, pieces, shown, context) : [await reportOf(name, reporter, shown, context)]
    },
  }
}

/** What a reporter is given: nothing in it is a secret. */
async function givenTo(
  name: string,
  run: Run,
  { cwd, verdict }: LoadedReporterOptions,
  {
    color = false,
    summary,
    dryRun = false,
    includeSuppressed = false,
    includeUnchanged = false,
    category,
  }: FormatOptions = {},
): Promise<{ readonly shown: Run; readonly context: ReporterContext }> {
  const shown = concealed(run, file => (isFileRun(run) ? textIn(run, file) : undefined))
  const context: ReporterContext = {
    cwd: slashes(cwd),
    color,
    summary: summary ?? summaryOf(run.problems, verdictOf(run, verdict)),
    dryRun,
    includeSuppressed,
    includeUnchanged,
    ...(category !== undefined && { category }),
    ...(await surroundingsOf(name, cwd)),
    ...(isFileRun(run) && { plugins: run.plugins }),
    source: shown.source,
    ruleUrl: id => (isFileRun(run) ? run.pages.get(id) : undefined),
  }
  return { shown: shown.run, context }
}

function isFileRun(run: Run): run is FileRun {
  return 'sources' in run && 'pages' in run
}
