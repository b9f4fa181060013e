/** What rules say while a run goes on, before it becomes problems. */
import type { Place } from '../resource/resource.ts'
import type { Report } from '../rule/report.ts'
import type { RuleMeta } from '../rule/rule.ts'

/** A rule that is on somewhere, whatever its configurations. */
export interface ActiveRule {
  readonly id: string
  readonly meta: RuleMeta
  /** Whether it is called no more, since it took too long. */
  isOff: boolean
}

export type Said = Reported | Crashed | LeftUndecided

/** `report` has been checked, and its places are plain. */
export interface Reported {
  readonly rule: ActiveRule
  readonly report: Report
}

export interface Crashed {
  readonly rule: ActiveRule
  /** A sentence. */
  readonly crash: string
  /** The resource that the rule was shown, or should have been. */
  readonly at: Place
  /** Whether it could not even start. */
  readonly isStart?: boolean
}

export interface LeftUndecided {
  readonly rule: ActiveRule
  readonly undecided: string
}
