/** What a policy of any kind says about pods, in the one form that coverage is worked out from. */
import type { Demand } from './demand.ts'
import type { RuleFact } from './rule.ts'

/**
 * What a policy does to the traffic of the pods that it selects, in one direction:
 * - `isolates`: all that is not allowed somewhere is denied
 * - `accepts`: everything is let in or out, whatever later tiers say
 * - `passes`: the rest of the admin tier is skipped
 * - `restricts`: some peers in the cluster are denied, others are left as they are
 * - `unknown`: the files do not tell
 *
 * Absent where the policy has no say in the direction.
 */
export type Verdict = 'isolates' | 'accepts' | 'passes' | 'restricts' | 'unknown'

/** Pods, and what happens to them. */
export interface Selection {
  /** On the labels of namespaces; for a policy of one namespace, that namespace alone counts whatever stands here. */
  readonly namespaces: Demand
  readonly pods: Demand
  readonly ingress?: Verdict
  readonly egress?: Verdict
}

/**
 * The order in which policies are asked: admin policies from the lowest priority on, then network policies all together, then
 * the baseline for what those leave open.
 */
export type Tier = 'admin' | 'network' | 'baseline'

export interface PolicyFact<R> {
  readonly type: 'policy'
  readonly resource: R
  readonly tier: Tier
  /** Within the tiers `admin` and `baseline`. */
  readonly priority: number
  /** Whether it acts in every namespace rather than in its own. */
  readonly clusterWide: boolean
  /** `undefined` is the release namespace. */
  readonly namespace: string | undefined
  readonly selections: readonly Selection[]
  /** Undefined where policies of the kind are not evaluated: they count as coverage, and nobody can tell what they let through. */
  readonly rules?: readonly RuleFact[]
}
