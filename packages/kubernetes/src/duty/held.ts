/** Which duties a set of permissions performs, and which of them conflict. */
import {
  type CapabilityGrant,
  capabilityTitle,
  type HeldCapability,
  heldCapability,
  type Permission,
} from '../rbac/capabilities.ts'
import type { Capability } from '../rbac/capability-table.ts'
import { grantOf } from '../rbac/policy-rule.ts'
import type { Scope } from '../rbac/scope.ts'
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
  const held = heldCapability(permissions)
  const found = new Map<string, Performance<Source>>()
  for (const [duty, entry] of model.duties) {
    const performance = performanceOf(duty, entry, permissions, held)
    if (performance) found.set(duty, performance)
  }
  return found
}

function performanceOf<Source>(
  duty: string,
  entry: JudgedDuty,
  permissions: readonly Permission<Source>[],
  held: HeldCapability<Source>,
): Performance<Source> | undefined {
  const { title, actions = [] } = entry
  const scope = permissions[0]?.scope ?? 'cluster'
  for (const capability of capabilitiesIn(entry, scope)) {
    const grants = held(capability)
    if (grants) return { duty, title, may: capabilityTitle(capability), capability, grants }
  }
  for (const action of actions)
    for (const { rule, source } of permissions) {
      const grant = grantOf(rule, action)
      if (grant && grant.names.length === 0)
        return { duty, title, may: `${action.verb} ${action.resource}`, grants: [{ source, grant }] }
    }
  return undefined
}

/** What is enough for a duty in a scope: some say more of the namespaces that they are about. */
export function capabilitiesIn({ capabilities, within }: JudgedDuty, scope: Scope): readonly Capability[] {
  const isWithin = within && scope !== 'cluster' && within.namespaces.includes(scope.namespace ?? '')
  return isWithin ? [...capabilities, ...within.capabilities] : capabilities
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
