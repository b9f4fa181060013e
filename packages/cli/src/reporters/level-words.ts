/** The levels in the words of compilers, which most formats share. */
import type { Level } from '@keelint/core'

export const levelWords: Readonly<Record<Level, 'error' | 'warning'>> = { error: 'error', warn: 'warning' }
