/** What a way to more rights consists of. */
import type { PodFact } from '../pod/fact.ts'
import type { AccessGrant } from '../rbac/access.ts'
import type { NamedConstraints } from '../rbac/constraints.ts'
import type { PodSecurityFact } from '../rbac/fact.ts'
import type { Principal } from '../rbac/principal.ts'
import type { TokenSecretFact } from '../rbac/token-secret.ts'
import type { Right } from './rights.ts'

/** What somebody would have in the end. */
export type EscalationGoal = 'cluster' | 'nodes' | 'secrets'

/**
 * Who or what stands between two steps: `pods` are all accounts of pods that run, `accounts` all that there may be, `tokens` those whose
 * tokens are in Secrets; a `binder` is somebody with the roles that it may bind.
 */
export type EscalationNode =
  | { readonly is: 'principal'; readonly principal: Principal }
  | { readonly is: 'binder'; readonly principal: Principal }
  | { readonly is: 'accounts' | 'pods' | 'tokens'; readonly namespace: string | undefined | '*' }
  | { readonly is: 'goal'; readonly goal: EscalationGoal }
  | { readonly is: 'thing'; readonly thing: UnknownThing }

/** What a rule names, and of which the files do not tell whether it leads on. */
export interface UnknownThing {
  readonly kind: 'Secret' | 'Pod' | 'Role' | 'ClusterRole' | 'RoleBinding' | 'ClusterRoleBinding'
  /** `*` is any, and what has none. */
  readonly namespace: string | undefined
  readonly name: string
  /** Whether there is such a role, and it is others who hold what one may write into it. */
  readonly isOfOthers?: true
}

export interface EscalationStep<R> {
  readonly from: EscalationNode
  readonly to: EscalationNode
  /** The right that leads there; `everything` is a rule that grants all, the others follow from what things are. */
  readonly by: Right | 'everything' | 'group' | 'account' | 'token' | 'control-plane' | 'node'
  /** The permissions that give it, and what it takes besides; none where it follows. */
  readonly grants: readonly AccessGrant<R>[]
  /** For an account that a pod runs as. */
  readonly pod?: PodFact<R>
  /** For somebody whose token a Secret holds. */
  readonly secret?: TokenSecretFact<R>
  /** For privileged pods, the namespace that lets them in. */
  readonly namespace?: PodSecurityFact<R>
  /** And the constraints of OpenShift that let them in. */
  readonly constraints?: NamedConstraints<R>
  /** The account of the namespace whose pods may be privileged. */
  readonly account?: Principal
}
