/** How many threads a run gets. */
import { availableParallelism } from 'node:os'
import type { EngineOptions } from '../engine/options.ts'

/** A thread has to load the linter first, which takes as long as linting so much text. */
const unitsPerThread = 3_000_000
/** More of them only wait for the one that gathers what they find. */
const mostByItself = 8

/** @param units of text that is to be linted @returns how many, the calling one among them */
export function threadsFor(wanted: EngineOptions['threads'], units: number): number {
  if (wanted === undefined || wanted === 'off') return 1
  if (wanted !== 'auto') return wanted
  return Math.max(1, Math.min(availableParallelism(), mostByItself, Math.floor(units / unitsPerThread)))
}
