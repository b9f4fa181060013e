/** Which color says what. */
import type { Level, Severity } from '@keelint/core'
import type { Style } from '../output/color.ts'

export function levelStyle(level: Level): Style {
  return level === 'error' ? 'red' : 'yellow'
}

export function severityStyle(severity: Severity): Style {
  return ({ critical: 'magenta', high: 'red', medium: 'yellow', low: 'blue' } as const)[severity]
}
