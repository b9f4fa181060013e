/** Which duties a set of permissions performs, and which of them conflict. */
import { type CapabilityGrant, capabilitiesOf, capabilityTitle, type Permission } from '../rbac/capabilities.ts'
import type { Capability } from '../rbac/capability-table.ts'
import { grantOf } from '../rbac/policy-rule.ts'
import { type DutyModel, defaultDuties, type JudgedDuty } from './model.ts'
import type { Holder, Weight } from './table.ts'

/** What a duty is performed by, and the permissions that give it. */
export interface Performance<Source> {
  readonly duty: string
  /** What the duty is called. */
  readonly title: string
  /** Completes "may …". */
  readonly may: string
  /** Undefined for a duty whose rules a config spells out. */
  readonly capability?: Capability
  readonly grants: readonly CapabilityGrant<Source>[]
}

/** By the name of the duty. */
export type HeldDuties<Source> = ReadonlyMap<string, Performance<Source>>

export interface HeldConflict<Source> {
  readonly weight: Weight
  /** `namespace` where both duties are performed in the one namespace only. */
  readonly reach: 'cluster' | 'namespace'
  /** In the order of the pair in the table: the second is the one that oversees. */
  readonly performances: readonly [Performance<Source>, Performance<Source>]
}

/** The duties that permissions of one scope perform, each by the first capability in the table that is held. */
export function dutiesOf<Source>(
  permissions: readonly Permission<Source>[],
  model: DutyModel = defaultDuties,
): HeldDuties<Source> {
  const held = capabilitiesOf(permissions)
  const found = new Map<string, Performance<Source>>()
  for (const [duty, entry] of model.duties) {
    const performance = performanceOf(duty, entry, permissions, held)
    if (performance) found.set(duty, performance)
  }
  return found
}

function performanceOf<Source>(
  duty: string,
  { title, capabilities, within, actions = [] }: JudgedDuty,
  permissions: readonly Permission<Source>[],
  held: ReadonlyMap<Capability, readonly CapabilityGrant<Source>[]>,
): Performance<Source> | undefined {
  const inPlace =
    within && permissions.some(({ scope }) => scope !== 'cluster' && within.namespaces.includes(scope.namespace ?? ''))
  const enough = inPlace ? [...capabilities, ...within.capabilities] : capabilities
  const capability = enough.find(name => held.has(name))
  if (capability) return { duty, title, may: capabilityTitle(capability), capability, grants: held.get(capability)! }
  for (const action of actions)
    for (const { rule, source } of permissions) {
      const grant = grantOf(rule, action)
      if (grant && grant.names.length === 0)
        return { duty, title, may: `${action.verb} ${action.resource}`, grants: [{ source, grant }] }
    }
  return undefined
}

/**
 * The pairs of duties that should be in different hands.
 * @param cluster duties performed everywhere
 * @param namespace duties performed in one namespace
 */
export function conflictsOf<Source>(
  cluster: HeldDuties<Source>,
  namespace: HeldDuties<Source>,
  who: Holder,
  model: DutyModel = defaultDuties,
): readonly HeldConflict<Source>[] {
  if (cluster.size + namespace.size < 2) return []
  return model.conflicts.flatMap(conflict => {
    const [one, other] = conflict.duties
    const first = cluster.get(one) ?? namespace.get(one)
    const second = cluster.get(other) ?? namespace.get(other)
    const reach = cluster.has(one) || cluster.has(other) ? 'cluster' : 'namespace'
    const weight = conflict[reach][who]
    if (!first || !second || weight === 'off' || isOneThing(first, second)) return []
    return [{ weight, reach, performances: [first, second] as const }]
  })
}

/** To run workloads where the security tools are is one thing, though it performs two duties. */
function isOneThing(one: Performance<unknown>, other: Performance<unknown>): boolean {
  return one.capability !== undefined && one.capability === other.capability
}
