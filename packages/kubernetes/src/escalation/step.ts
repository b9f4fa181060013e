/** What a way to more rights consists of. */
import type { PodFact } from '../pod/fact.ts'
import type { AccessGrant } from '../rbac/access.ts'
import type { NamedConstraints } from '../rbac/constraints.ts'
import type { PodSecurityFact } from '../rbac/fact.ts'
import type { Principal } from '../rbac/principal.ts'
import type { Right } from './rights.ts'

/** What somebody would have in the end. */
export type EscalationGoal = 'cluster' | 'nodes' | 'secrets'

/** Who or what stands between two steps: `pods` are all accounts of pods that run, `accounts` all that there may be. */
export type EscalationNode =
  | { readonly is: 'principal'; readonly principal: Principal }
  | { readonly is: 'accounts' | 'pods'; readonly namespace: string | undefined | '*' }
  | { readonly is: 'goal'; readonly goal: EscalationGoal }

export interface EscalationStep<R> {
  readonly from: EscalationNode
  readonly to: EscalationNode
  /** The right that leads there; `everything` is a rule that grants all, the others follow from what things are. */
  readonly by: Right | 'everything' | 'group' | 'account' | 'control-plane' | 'node'
  /** The permissions that give it, and what it takes besides; none where it follows. */
  readonly grants: readonly AccessGrant<R>[]
  /** For an account that a pod runs as. */
  readonly pod?: PodFact<R>
  /** For privileged pods, the namespace that lets them in. */
  readonly namespace?: PodSecurityFact<R>
  /** And the constraints of OpenShift that let them in. */
  readonly constraints?: NamedConstraints<R>
  /** The account of the namespace whose pods may be privileged. */
  readonly account?: Principal
}
