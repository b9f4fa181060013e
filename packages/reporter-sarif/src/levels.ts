/** Keelint's two measures of gravity in the words of SARIF and GitHub. */
import type { Level as KeelintLevel, Severity } from '@keelint/core'
import type { Level } from './sarif-log.ts'

export const levels: Readonly<Record<KeelintLevel, Level>> = { error: 'error', warn: 'warning' }

/** GitHub: from 9.0 on critical, 7.0 high, 4.0 medium, 0.1 low. Text, for its server refuses a number. */
export const securitySeverities: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
}

/** How grave GitHub calls a rule that is not about security. */
export const problemSeverities: Readonly<Record<Severity, 'error' | 'warning' | 'recommendation'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'recommendation',
}
