/** Lints, where what was found before cannot be told again. */
import { type ExitCode, verdictOf } from '@keelint/core'
import type { Invocation } from './arguments.ts'
import { withSight } from './cache/sight.ts'
import { type Account, type AccountOptions, accountOf } from './command/account.ts'
import { conclude } from './command/conclude.ts'
import { engineOptionsOf } from './command/engine-options.ts'
import { sightFor } from './command/known-account.ts'
import type { Modes } from './command/modes.ts'
import { pathsIn } from './command/paths-in.ts'
import { runOf } from './command/run.ts'
import { textsOf } from './command/texts.ts'
import type { FileRun } from './engine/file-run.ts'
import { limitsOf } from './engine/options.ts'
import { Engine, type Making } from './engine.ts'
import { unwrittenText } from './fixes/unwritten-error.ts'
import type { Io } from './io.ts'
import { painter } from './output/color.ts'
import type { Destination } from './output/destinations.ts'
import { startProgress } from './output/progress.ts'
import type { Report } from './output/publish.ts'
import { say } from './output/say.ts'
import { showsFixes } from './reporters/formats.ts'
import type { Thresholds } from './thresholds.ts'

/** What a command line asks for. */
export interface Wish {
  readonly invocation: Invocation
  readonly thresholds: Thresholds
  readonly modes: Modes
  readonly destinations: readonly Destination[]
  readonly color: AccountOptions['color']
  /** How many columns a report for people may take. */
  readonly width: number
  /** All that an account depends on besides its run; undefined where the account does not hold for a later run. */
  readonly grounds: string | undefined
}

/** @returns the exit code */
export async function lintAnew(wish: Wish, io: Io): Promise<ExitCode> {
  const { invocation, thresholds, modes, destinations, color, width, grounds } = wish
  const { options } = invocation
  const telling = { options, thresholds, modes, color, isKept: grounds !== undefined }
  const engineOptions = { ...(await engineOptionsOf(options, io.cwd)), edits: destinations.some(showsFixes) }
  const progress = startProgress(io)
  const engine = new Engine({ ...engineOptions, onProgress: progress.show })
  const loaded = () => loadedReports(engine, destinations, width)

  if (grounds !== undefined) {
    const sight = sightFor(invocation, io.cwd)
    const texts = await textsOf(invocation, io, limitsOf(engineOptions).bytes)
    const making: Making<Account> = {
      by: grounds,
      async make(run) {
        progress.end()
        return accountOf(run, exitCodeOf(run, thresholds, modes), await loaded(), telling)
      },
      isLasting: ({ failures }) => failures.length === 0,
    }
    const account = await engine
      .makeOf(pathsIn(invocation.paths), withSight(making, sight), texts)
      .finally(progress.end)
    return conclude(account, io)
  }

  const reports = await loaded()
  const texts = await textsOf(invocation, io, limitsOf(engineOptions).bytes)
  const heard = new Set<string>()
  const onRemark = (remark: string) => heard.add(remark)
  const request = { invocation, engineOptions, modes, texts, cwd: io.cwd, onProgress: progress.show, onRemark }
  const { run, failures } = await runOf(request).finally(progress.end)
  for (const failure of failures) await say(io, failure)
  const exitCode = failures.length > 0 ? 2 : exitCodeOf(run, thresholds, modes)
  const account = await accountOf(run, exitCode, reports, telling)
  const remarked = { ...account, remarks: [...heard, ...account.remarks] }
  const printed = modes.fixes === 'printed' ? () => printDiff(run, io, color.stdout) : undefined
  const code = await conclude(remarked, io, printed)
  if (run.stats) {
    const { statsTable } = await import('./output/stats-table.ts')
    await io.stderr.write(statsTable(run.stats))
  }
  return code
}

async function loadedReports(
  engine: Engine,
  destinations: readonly Destination[],
  width: number,
): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const destination of destinations)
    reports.push({ ...destination, reporter: await engine.loadReporter(destination.format, width) })
  return reports
}

/** @returns what the diff lacks, in sentences */
async function printDiff(run: FileRun, { cwd, stdout }: Io, color: boolean): Promise<readonly string[]> {
  const { printFixes } = await import('./fixes/print-fixes.ts')
  const { patch, unprinted } = printFixes(run, cwd)
  if (stdout.isTTY) {
    const { terminalPatch } = await import('./output/terminal-patch.ts')
    await stdout.write(terminalPatch(patch, painter(color)))
  } else if (patch !== '') await stdout.write(patch)
  return unprinted.map(unwrittenText)
}

/** After an update every problem of the files is silenced, so that only what could not be looked at fails. */
function exitCodeOf(run: FileRun, thresholds: Thresholds, { suppressions }: Modes): ExitCode {
  if (suppressions !== 'update') return verdictOf(run, thresholds)
  const { allowIncomplete = false, passOnNoFiles } = thresholds
  return verdictOf(run, { failOn: 'never', allowIncomplete, passOnNoFiles })
}
