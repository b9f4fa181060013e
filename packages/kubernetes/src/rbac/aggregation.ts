/** Which rules an aggregated ClusterRole ends up with. */
import type { LabelSelector } from '../api/kinds.gen.ts'
import { labelIndexOf } from '../selector/label-index.ts'
import { type Labels, requirementsOf } from '../selector/label-selector.ts'

interface Aggregating {
  readonly labels: Labels
  /** Undefined where the role keeps the rules that it has. */
  readonly selectors?: readonly LabelSelector[] | undefined
}

/** What roles with the same selectors reach: they end up with the same rules. */
interface Selection<Role> {
  /** Roles that keep their own rules. */
  readonly plain: ReadonlySet<Role>
  /** What the aggregated roles among them select in turn. */
  readonly next: ReadonlySet<string>
}

/**
 * For each ClusterRole those whose own rules it holds: itself, or, where it is aggregated, whatever its selectors reach, also
 * through other aggregated roles. The control plane replaces the rules that an aggregated role has of its own. Roles that end up
 * with the same have the same list.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
 */
export function sourcesOf<Role extends Aggregating>(roles: readonly Role[]): ReadonlyMap<Role, readonly Role[]> {
  const index = labelIndexOf(roles, ({ labels }) => labels)
  const selections = new Map<string, Selection<Role>>()
  const keys = new Map<Role, string>()
  for (const role of roles) if (role.selectors) keys.set(role, JSON.stringify(role.selectors))
  for (const [{ selectors }, key] of keys) {
    if (!selectors || selections.has(key)) continue
    const selected = selectors.flatMap(selector => {
      const requirements = requirementsOf(selector)
      return requirements ? index.select(requirements) : []
    })
    const next = selected.flatMap(role => keys.get(role) ?? [])
    selections.set(key, { plain: new Set(selected.filter(role => !role.selectors)), next: new Set(next) })
  }
  const reached = reachedFrom(selections)
  return new Map(roles.map(role => [role, reached.get(keys.get(role) ?? '') ?? [role]]))
}

/**
 * Selections that reach each other reach the same. Tarjan's algorithm finds those, and what a group leads to before the group
 * itself, in one walk and without recursion.
 */
function reachedFrom<Role>(selections: ReadonlyMap<string, Selection<Role>>): ReadonlyMap<string, readonly Role[]> {
  const reached = new Map<string, readonly Role[]>()
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const group: string[] = []
  for (const start of selections.keys()) {
    if (order.has(start)) continue
    const open = [enter(start)]
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { value: next, done } = top.rest.next()
      if (!done) {
        if (!order.has(next)) open.push(enter(next))
        else if (!reached.has(next)) lower(top.key, order.get(next)!)
        continue
      }
      open.pop()
      const below = open.at(-1)
      if (below) lower(below.key, lowest.get(top.key)!)
      if (lowest.get(top.key) === order.get(top.key)) close(top.key)
    }
  }
  return reached

  function enter(key: string) {
    order.set(key, order.size)
    lowest.set(key, order.get(key)!)
    group.push(key)
    return { key, rest: selections.get(key)!.next.values() }
  }

  function lower(key: string, value: number): void {
    lowest.set(key, Math.min(lowest.get(key)!, value))
  }

  function close(key: string): void {
    const members = group.splice(group.lastIndexOf(key))
    const own = new Set(members)
    const all = new Set<Role>()
    const seen = new Set<unknown>()
    for (const member of members) {
      const { plain, next } = selections.get(member)!
      for (const role of plain) all.add(role)
      for (const other of next) {
        const list = own.has(other) ? undefined : reached.get(other)
        if (!list || seen.has(list)) continue
        seen.add(list)
        for (const role of list) all.add(role)
      }
    }
    const list = [...all]
    for (const member of members) reached.set(member, list)
  }
}
