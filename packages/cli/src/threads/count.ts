/** How many threads a run gets. */
import { availableParallelism } from 'node:os'
import type { EngineOptions } from '../engine/options.ts'

/** A thread has to load the linter first, which takes as long as linting so much text. */
const unitsPerThread = 3_000_000
/** More of them only wait for the one that gathers what they find. */
const mostByItself = 8

/** @param units of text that is to be linted @returns 0 where the calling thread does it */
export function threadsFor(wanted: EngineOptions['threads'], units: number): number {
  if (wanted === undefined || wanted === 'off') return 0
  if (wanted !== 'auto') return wanted === 1 ? 0 : wanted
  const count = Math.min(availableParallelism(), mostByItself, Math.floor(units / unitsPerThread))
  return count < 2 ? 0 : count
}
