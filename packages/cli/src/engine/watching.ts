/** How rules are watched: those of others must come to an end, and may change nothing. */
import type { LinterOptions } from '@keelint/core'
import { type EngineOptions, ruleTimeoutOf } from './options.ts'

/** @param hasForeignCode whether there are rules of others */
export async function watching(
  options: EngineOptions,
  hasForeignCode: boolean,
): Promise<Pick<LinterOptions, 'clock' | 'freeze' | 'limit'>> {
  const limit = hasForeignCode && (await import('./time-limit.ts')).timeLimit(ruleTimeoutOf(options))
  return {
    ...(limit && { limit, freeze: true }),
    ...((options.stats || limit) && { clock: () => performance.now() }),
  }
}
