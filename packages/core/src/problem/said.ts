/** What rules say while a run goes on, before it becomes problems. */
import type { Place } from '../resource/resource.ts'
import type { RuleMeta } from '../rule/rule.ts'
import type { CheckedReport } from './check-report.ts'

/** A rule that is on somewhere, whatever its configurations. */
export interface ActiveRule {
  readonly id: string
  /** Tells it from other rules of the run, of which some may have its id; the same in all threads of a run. */
  readonly key: string
  readonly meta: RuleMeta
  /** Whether it is called no more, since it took too long. */
  isOff: boolean
}

export type Said = Reported | Crashed | LeftUndecided

/** `report` has been checked, and its places are plain. */
export interface Reported extends CheckedReport {
  readonly rule: ActiveRule
}

export interface Crashed {
  readonly rule: ActiveRule
  /** A sentence. */
  readonly crash: string
  /** The resource that the rule was shown, or should have been. */
  readonly at: Place
  /** Which configuration of the rule it is that could not even start. */
  readonly start?: string
}

export interface LeftUndecided {
  readonly rule: ActiveRule
  readonly undecided: string
}
