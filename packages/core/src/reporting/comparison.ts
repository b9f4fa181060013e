/** What a run is to an earlier state of the same files: which of its problems were there before, and which are gone. */
import type { Problem, SuppressedProblem } from './problem.ts'

/** Of a run whose problems are only those that are new, or graver than they were. */
export interface Comparison {
  /** The state that somebody asked for, by the name that they gave it, such as `origin/main`. */
  readonly ref: string
  /** The commit that was compared with: the last that `ref` and what is checked out have in common. */
  readonly commit: string
  /** How many problems are new. */
  readonly added: number
  /** How many have a higher severity or level than before. */
  readonly worsened: number
  /** Sorted. */
  readonly unchanged: readonly Problem[]
  /** Those that are gone, where they stood; sorted. */
  readonly removed: readonly Problem[]
  /** Those that are there as before, and silenced since: some of the run's suppressed ones. */
  readonly silenced: readonly SuppressedProblem[]
}
