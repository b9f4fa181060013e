/** Tells by a look at bits which subjects may hold both sides of a conflict, so that few are judged exactly. */
import type { Access } from '../rbac/access.ts'
import { type BindingTable, handoutOfHolding } from '../rbac/binding-table.ts'
import type { Scope } from '../rbac/scope.ts'
import type { DutyBitsOf } from './bits.ts'
import { type HeldBits, handedOut } from './held-bits.ts'
import type { DutyModel } from './model.ts'
import type { RoleDuties } from './role-duties.ts'
import type { Holder } from './table.ts'

/** Whether duties are held in one place, or everywhere, by more than a single role of the files. */
export function isJoined(access: Access<unknown>, model: DutyModel, holdings: readonly number[]): boolean {
  const { table } = access
  const given = handedOut(access, model)
  const places = new Set<Scope>()
  for (const holding of holdings) {
    const { number, roles, scope } = handoutOfHolding(table, holding)
    if (given[number] === 0) continue
    const isSingle = roles.length === 1 && (roles[0]!.fact !== undefined || scope !== 'cluster')
    if (!isSingle || places.has(scope)) return true
    places.add(scope)
  }
  return places.has('cluster') && places.size > 1
}

interface Candidate {
  readonly holder: Holder
  readonly holdings: readonly number[]
  readonly held: HeldBits
}

/** Whether some pair is left that no single role holds in its scope. */
export function mixesMore<R>(
  table: BindingTable<R>,
  bits: DutyBitsOf,
  duties: RoleDuties,
  { holder, holdings, held: { cluster, namespaces } }: Candidate,
): boolean {
  const reaches = [...namespaces.values(), 0]
  if (!reaches.some(own => bits.hasConflict(cluster, own, holder))) return false
  const single = new Map<string | undefined, number[]>()
  const everywhere: number[] = []
  for (const holding of holdings) {
    const { scope, roles } = handoutOfHolding(table, holding)
    for (const role of roles) {
      const own = duties.surely(role, scope)
      if (scope === 'cluster') {
        if (role.fact) everywhere.push(own)
        continue
      }
      const known = single.get(scope.namespace)
      if (known) known.push(own)
      else single.set(scope.namespace, [own])
    }
  }
  const isLeft = (pair: number, roles: readonly number[]) => !roles.some(own => (own & pair) === pair)
  if (bits.conflicts(cluster, 0, holder).some(pair => isLeft(pair, everywhere))) return true
  return [...namespaces].some(
    ([namespace, own]) =>
      bits.hasConflict(cluster, own, holder) &&
      bits.conflicts(cluster, own, holder).some(pair => {
        if ((cluster & pair) !== 0) return (cluster & pair) !== pair
        return isLeft(pair, single.get(namespace) ?? [])
      }),
  )
}
