/** All that a command line says of a run, as plain data. */
import { type ExitCode, summaryOf } from '@keelint/core'
import type { FileRun } from '../engine/file-run.ts'
import type { OptionValues } from '../options.ts'
import { type Rendered, type RenderOptions, type Report, render } from '../output/publish.ts'
import { isShown, type Thresholds } from '../thresholds.ts'
import type { Modes } from './modes.ts'
import { remarksOn } from './remarks.ts'

export interface Account {
  readonly exitCode: ExitCode
  readonly reports: readonly Rendered[]
  /** Which reports there are not, and why; sentences. */
  readonly failures: readonly string[]
  /** What a person wants to know besides; sentences. */
  readonly remarks: readonly string[]
}

export interface AccountOptions {
  readonly options: OptionValues
  readonly thresholds: Thresholds
  readonly modes: Modes
  readonly color: RenderOptions['color']
  /** Whether the account is kept, so that all of it must be plain data. */
  readonly isKept: boolean
}

export async function accountOf(
  run: FileRun,
  exitCode: ExitCode,
  reports: readonly Report[],
  { options, thresholds, modes, color, isKept }: AccountOptions,
): Promise<Account> {
  const visible = { ...run, problems: run.problems.filter(problem => isShown(problem, thresholds)) }
  const format = {
    summary: summaryOf(run.problems, exitCode),
    dryRun: modes.fixes !== 'written',
    includeSuppressed: options['include-suppressed'],
    includeUnchanged: options['include-unchanged'],
    ...(options.category !== undefined && { category: options.category }),
  }
  const { rendered, failures } = await render(visible, reports, { color, format, inPieces: !isKept })
  const cut = reports.some(({ format }) => format === 'sarif') ? await cutRemarks(visible.problems.length) : []
  return { exitCode, reports: rendered, failures, remarks: [...cut, ...remarksOn(run, exitCode, modes)] }
}

async function cutRemarks(problems: number): Promise<readonly string[]> {
  const { limits } = await import('@keelint/reporter-sarif')
  const above = problems - limits.results
  if (above <= 0) return []
  return [`SARIF lists the ${limits.results} gravest problems: ${above} more are in other formats.`]
}
