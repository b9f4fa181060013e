/** Lints the files that a command line names, reports what was found, and gives the verdict. */
import { type ExitCode, summaryOf, verdictOf } from '@keelint/core'
import type { Invocation } from './arguments.ts'
import { engineOptionsOf } from './command/engine-options.ts'
import { type Modes, modesOf } from './command/modes.ts'
import { remarksOn } from './command/remarks.ts'
import { runOf } from './command/run.ts'
import { textsOf } from './command/texts.ts'
import type { FileRun } from './engine/file-run.ts'
import { Engine } from './engine.ts'
import { unwrittenText } from './fixes/unwritten-error.ts'
import type { Io } from './io.ts'
import { hasColor, painter } from './output/color.ts'
import { destinationsOf } from './output/destinations.ts'
import { startProgress } from './output/progress.ts'
import { publish, type Report } from './output/publish.ts'
import { say } from './output/say.ts'
import { showsFixes } from './reporters/formats.ts'
import { isShown, type Thresholds, thresholdsOf } from './thresholds.ts'

/** @returns the exit code */
export async function lint(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options } = invocation
  const thresholds = thresholdsOf(options)
  const modes = modesOf(invocation)
  const destinations = destinationsOf(options, io.cwd)
  const color = { stdout: hasColor(options, io, io.stdout), file: options.color }
  const engineOptions = { ...(await engineOptionsOf(options, io.cwd)), edits: destinations.some(showsFixes) }
  const engine = new Engine(engineOptions)
  const reports: Report[] = []
  for (const destination of destinations)
    reports.push({ ...destination, reporter: await engine.loadReporter(destination.format, widthOf(io)) })

  const progress = startProgress(io)
  const texts = await textsOf(invocation, io)
  const remarks = new Set<string>()
  const onRemark = (remark: string) => remarks.add(remark)
  const request = { invocation, engineOptions, modes, texts, cwd: io.cwd, onProgress: progress.show, onRemark }
  const { run, failures } = await runOf(request).finally(progress.end)
  for (const failure of failures) await say(io, failure)
  const exitCode = failures.length > 0 ? 2 : exitCodeOf(run, thresholds, modes)
  const visible = { ...run, problems: run.problems.filter(problem => isShown(problem, thresholds)) }
  const format = {
    summary: summaryOf(run.problems, exitCode),
    dryRun: modes.fixes !== 'written',
    includeSuppressed: options['include-suppressed'],
    ...(options.category !== undefined && { category: options.category }),
  }
  const broken = [...(await publish(visible, reports, { io, color, format }))]
  if (destinations.some(({ format }) => format === 'sarif')) {
    const { limits } = await import('@keelint/reporter-sarif')
    const above = visible.problems.length - limits.results
    if (above > 0)
      remarks.add(`SARIF lists the ${limits.results} gravest problems: ${above} more are in other formats.`)
  }
  if (modes.fixes === 'printed') broken.push(...(await printDiff(run, io, color.stdout)))
  for (const remark of [...broken, ...remarks, ...remarksOn(run, exitCode, modes)]) await say(io, remark)
  if (run.stats) {
    const { statsTable } = await import('./output/stats-table.ts')
    await io.stderr.write(statsTable(run.stats))
  }
  return broken.length > 0 ? 2 : exitCode
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
