/** Who decides what runs where the tools of the security team are. */
import type { Resource } from '@keelint/core'
import {
  type AccessGrant,
  type Capability,
  capabilitiesOf,
  capabilityTitle,
  type DutyModel,
  dutiesOf,
  fullAccess,
  type Scope,
  upperHand,
} from '@keelint/kubernetes'

type Grants = readonly AccessGrant<Resource>[]

/** What is as good as to change what runs in a namespace. */
const takingOver: readonly Capability[] = [...upperHand, 'secret-write', 'rbac-delegate', 'service-account-token']

/** Whoever holds one of these is watched. */
const watched = ['operations', 'infrastructure', 'deployment']

/** The first right that changes what runs there; nothing for whoever may do everything, which is a problem of its own. */
export function takenOver(grants: Grants, namespaces: readonly string[]) {
  if (grants.some(({ rule, binding }) => binding.scope === 'cluster' && fullAccess(rule))) return undefined
  const scopes: readonly Scope[] = [...namespaces.map(namespace => ({ namespace })), 'cluster']
  for (const scope of scopes) {
    const held = capabilitiesOf(within(grants, scope))
    const capability = takingOver.find(each => held.has(each))
    const [first] = (capability && held.get(capability)) ?? []
    if (capability && first) {
      const namespace = scope === 'cluster' ? namespaces[0]! : scope.namespace!
      return { ...first, may: capabilityTitle(capability), namespace }
    }
  }
  return undefined
}

/** Whether the subject runs the cluster, or workloads outside of these namespaces. */
export function isWatched(grants: Grants, namespaces: readonly string[], model: DutyModel): boolean {
  const scopes = new Map<string, Scope>()
  for (const { binding } of grants) {
    const { scope } = binding
    if (scope === 'cluster' || !namespaces.includes(scope.namespace ?? '')) scopes.set(JSON.stringify(scope), scope)
  }
  return [...scopes.values()].some(scope => {
    const held = dutiesOf(within(grants, scope), model)
    return watched.some(duty => held.has(duty))
  })
}

function within(grants: Grants, scope: Scope) {
  const own = JSON.stringify(scope)
  return grants.flatMap(source =>
    JSON.stringify(source.binding.scope) === own ? [{ rule: source.rule, scope, source }] : [],
  )
}
