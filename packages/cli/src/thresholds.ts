/** Which problems are shown, and which make a run fail. */
import { isAtLeast, type Problem, type Severity, severities, type VerdictOptions } from '@keelint/core'
import { oneOf } from './command/one-of.ts'
import type { OptionValues } from './options.ts'
import { UsageError } from './usage-error.ts'

export interface Thresholds extends VerdictOptions {
  /** Only this severity and above are shown. */
  readonly minSeverity?: Severity
  /** Only problems of level error are shown. */
  readonly quiet: boolean
  readonly passOnNoFiles: boolean
}

/** Throws a `UsageError` on values that are none. */
export function thresholdsOf(options: OptionValues): Thresholds {
  const { 'min-severity': least, 'fail-on': failOn, 'max-warnings': most } = options
  return {
    quiet: options.quiet,
    allowIncomplete: options['allow-incomplete'],
    passOnNoFiles: options['pass-on-no-files'],
    ...(least !== undefined && { minSeverity: oneOf('--min-severity', least, severities) }),
    ...(failOn !== undefined && { failOn: oneOf('--fail-on', failOn, [...severities, 'never'] as const) }),
    ...(most !== undefined && { maxWarnings: countOf(most) }),
  }
}

/** What is shown; the verdict is on all of them. */
export function isShown({ level, severity }: Problem, { quiet, minSeverity }: Thresholds): boolean {
  return !(quiet && level !== 'error') && (minSeverity === undefined || isAtLeast(severity, minSeverity))
}

function countOf(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError(`\`--max-warnings ${value}\`: it takes a number from 0 on.`)
}
