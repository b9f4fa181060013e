/** Which duties a set of permissions performs, and which of them conflict. */
import { type CapabilityGrant, capabilitiesOf, type Permission } from './capabilities.ts'
import type { Capability } from './capability-table.ts'
import { type Conflict, conflicts, type Duty, duties, type Weight } from './duties.ts'

/** What a duty is performed by: a capability, and the permissions that give it. */
export interface Performance<Source> {
  readonly duty: Duty
  readonly capability: Capability
  readonly grants: readonly CapabilityGrant<Source>[]
}

export interface HeldConflict<Source> {
  readonly weight: Weight
  /** `namespace` where both duties are performed in the one namespace only. */
  readonly reach: 'cluster' | 'namespace'
  /** In the order of the pair in the table: the second is the one that oversees. */
  readonly performances: readonly [Performance<Source>, Performance<Source>]
}

/** The duties that permissions of one scope perform, each by the first capability in the table that is held. */
export function dutiesOf<Source>(permissions: readonly Permission<Source>[]): ReadonlyMap<Duty, Performance<Source>> {
  const held = capabilitiesOf(permissions)
  const found = new Map<Duty, Performance<Source>>()
  for (const [duty, { capabilities, within }] of Object.entries(duties) as [Duty, (typeof duties)[Duty]][]) {
    const inPlace =
      within &&
      permissions.some(({ scope }) => scope !== 'cluster' && within.namespaces.includes(scope.namespace ?? ''))
    const enough = inPlace ? [...capabilities, ...within.capabilities] : capabilities
    const capability = enough.find(name => held.has(name))
    if (capability) found.set(duty, { duty, capability, grants: held.get(capability)! })
  }
  return found
}

/**
 * The pairs of duties that should be in different hands.
 * @param cluster duties performed everywhere
 * @param namespace duties performed in one namespace
 */
export function conflictsOf<Source>(
  cluster: ReadonlyMap<Duty, Performance<Source>>,
  namespace: ReadonlyMap<Duty, Performance<Source>>,
  who: 'human' | 'service-account',
): readonly HeldConflict<Source>[] {
  return conflicts.flatMap((conflict: Conflict) => {
    const [one, other] = conflict.duties
    const first = cluster.get(one) ?? namespace.get(one)
    const second = cluster.get(other) ?? namespace.get(other)
    const reach = cluster.has(one) || cluster.has(other) ? 'cluster' : 'namespace'
    const weight = conflict[reach][who]
    return first && second && weight !== 'off' ? [{ weight, reach, performances: [first, second] as const }] : []
  })
}
