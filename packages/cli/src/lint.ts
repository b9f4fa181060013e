/** Lints the files that a command line names, reports what was found, and gives the verdict. */
import { type ExitCode, verdictOf } from '@keelint/core'
import type { Invocation } from './arguments.ts'
import { type Account, accountOf } from './command/account.ts'
import { engineOptionsOf } from './command/engine-options.ts'
import { groundsOf, isLasting } from './command/lasting.ts'
import { type Modes, modesOf } from './command/modes.ts'
import { pathsIn, runOf } from './command/run.ts'
import { textsOf } from './command/texts.ts'
import type { FileRun } from './engine/file-run.ts'
import { limitsOf } from './engine/options.ts'
import { Engine, type Making } from './engine.ts'
import { unwrittenText } from './fixes/unwritten-error.ts'
import type { Io } from './io.ts'
import { hasColor, painter } from './output/color.ts'
import { type Destination, destinationsOf } from './output/destinations.ts'
import { startProgress } from './output/progress.ts'
import { publish, type Report } from './output/publish.ts'
import { say } from './output/say.ts'
import { showsFixes } from './reporters/formats.ts'
import { type Thresholds, thresholdsOf } from './thresholds.ts'

/** @returns the exit code */
export async function lint(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options } = invocation
  const [thresholds, modes] = [thresholdsOf(options), modesOf(invocation)]
  const destinations = destinationsOf(options, io.cwd)
  const color = { stdout: hasColor(options, io, io.stdout), file: options.color }
  const telling = { options, thresholds, modes, color }
  const engineOptions = { ...(await engineOptionsOf(options, io.cwd)), edits: destinations.some(showsFixes) }
  const progress = startProgress(io)
  const engine = new Engine({ ...engineOptions, onProgress: progress.show })
  const width = widthOf(io)
  const loaded = () => loadedReports(engine, destinations, width)

  if (isLasting(invocation, modes, destinations)) {
    const texts = await textsOf(invocation, io, limitsOf(engineOptions).bytes)
    const making: Making<Account> = {
      by: await groundsOf(invocation, { color, width, cwd: io.cwd }, destinations),
      async make(run) {
        progress.end()
        return accountOf(run, exitCodeOf(run, thresholds, modes), await loaded(), telling)
      },
      isLasting: ({ failures }) => failures.length === 0,
    }
    const account = await engine.makeOf(pathsIn(invocation.paths), making, texts).finally(progress.end)
    return conclude(account, await publish(account.reports, io), io)
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
  const broken = [...(await publish(account.reports, io))]
  if (modes.fixes === 'printed') broken.push(...(await printDiff(run, io, color.stdout)))
  const code = await conclude({ ...account, remarks: [...heard, ...account.remarks] }, broken, io)
  if (run.stats) {
    const { statsTable } = await import('./output/stats-table.ts')
    await io.stderr.write(statsTable(run.stats))
  }
  return code
}

/** Says what is left to say. @param broken what is not where it was wanted, in sentences @returns the exit code */
async function conclude(
  { exitCode, failures, remarks }: Account,
  broken: readonly string[],
  io: Io,
): Promise<ExitCode> {
  for (const remark of [...failures, ...broken, ...remarks]) await say(io, remark)
  return failures.length + broken.length > 0 ? 2 : exitCode
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

const narrowest = 80
const widest = 120
const widthOfNoTerminal = 100

function widthOf({ stdout }: Io): number {
  return Math.min(Math.max(stdout.columns ?? widthOfNoTerminal, narrowest), widest)
}
