/** What duties each subject holds, as bits: for everybody at once, and for one by where it holds them. */
import type { Access } from '../rbac/access.ts'
import type { Principal } from '../rbac/principal.ts'
import type { DutyBits } from './bits.ts'
import { keptByModel } from './kept.ts'
import { type DutyModel, membershipOf } from './model.ts'
import { type RoleDuties, roleDuties } from './role-duties.ts'

/** What somebody holds: everywhere, and in each namespace. */
export interface HeldBits {
  readonly cluster: DutyBits
  readonly namespaces: ReadonlyMap<string | undefined, DutyBits>
  /** Anywhere. */
  readonly all: DutyBits
}

/**
 * The duties that the principal holds, as bits, by where it holds them.
 *
 * @param groups that the principal is in besides those that everyone of its kind is in
 */
export function heldBits<R>(
  access: Access<R>,
  duties: RoleDuties,
  principal: Principal,
  groups: readonly string[] = [],
): HeldBits {
  let cluster = 0
  let all = 0
  let namespaces = nowhere
  for (const { binding } of access.bindingsOf(principal, groups)) {
    const { scope } = binding
    let own = 0
    for (const role of binding.roles) own |= duties.of(role, scope)
    if (own === 0) continue
    all |= own
    if (scope === 'cluster') cluster |= own
    else {
      if (namespaces === nowhere) namespaces = new Map()
      namespaces.set(scope.namespace, (namespaces.get(scope.namespace) ?? 0) | own)
    }
  }
  return { cluster, namespaces, all }
}

const nowhere = new Map<string | undefined, DutyBits>()

/** What each of the subjects of bindings holds anywhere, by itself and by its groups, in the order of the subjects. */
export const heldAnywhere: (access: Access<unknown>, model: DutyModel) => Int32Array = keptByModel(sums)

function sums(access: Access<unknown>, model: DutyModel): Int32Array {
  const duties = roleDuties(access.ruleLists, model)
  const own = new Int32Array(access.subjects.length)
  for (const { scope, roles, subjects } of access.bindings) {
    let held = 0
    for (const role of roles) held |= duties.of(role, scope)
    if (held !== 0) for (const { number } of subjects) own[number]! |= held
  }
  const all = own.slice()
  for (const [number, principal] of access.subjects.entries())
    for (const group of access.groupsOf(principal, membershipOf(model, principal)))
      all[number]! |= own[access.holderIndex(group.principal)!]!
  return all
}
