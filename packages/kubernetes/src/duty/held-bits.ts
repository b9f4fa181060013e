/** What duties each subject holds, as bits: for everybody at once, and for one by where it holds them. */
import type { Access } from '../rbac/access.ts'
import { handoutOfHolding } from '../rbac/binding-table.ts'
import type { DutyBits } from './bits.ts'
import { keptByModel } from './kept.ts'
import { type DutyModel, membershipOf } from './model.ts'
import { roleDuties } from './role-duties.ts'

/** What somebody holds: everywhere, and in each namespace. */
export interface HeldBits {
  readonly cluster: DutyBits
  readonly namespaces: ReadonlyMap<string | undefined, DutyBits>
  /** Anywhere. */
  readonly all: DutyBits
}

/** For each handout the duties that its roles perform where they hold. */
export const handedOut: (access: Access<unknown>, model: DutyModel) => Int32Array = keptByModel(
  ({ table: { handouts }, ruleLists }, model) => {
    const duties = roleDuties(ruleLists, model)
    const given = new Int32Array(handouts.length)
    for (const { number, roles, scope } of handouts) for (const role of roles) given[number]! |= duties.of(role, scope)
    return given
  },
)

/** The duties that holdings come to, as bits, by where they hold. @param holdings their numbers */
export function heldBits(access: Access<unknown>, model: DutyModel, holdings: readonly number[]): HeldBits {
  const given = handedOut(access, model)
  let cluster = 0
  let all = 0
  let namespaces = nowhere
  for (const holding of holdings) {
    const { number, scope } = handoutOfHolding(access.table, holding)
    const own = given[number]!
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
  const { handoutOf, bindingOf, holderOf, principals } = access.table
  const given = handedOut(access, model)
  const own = new Int32Array(principals.length)
  for (let holding = 0; holding < holderOf.length; holding++)
    own[holderOf[holding]!]! |= given[handoutOf[bindingOf[holding]!]!]!
  const all = own.slice()
  for (let number = 0; number < all.length; number++) {
    const principal = principals[number]!
    for (const group of access.groupsOf(principal, membershipOf(model, principal)))
      all[number]! |= own[access.holderIndex(group.principal)!]!
  }
  return all
}
