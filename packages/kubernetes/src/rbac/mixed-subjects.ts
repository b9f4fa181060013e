/** Subjects whose bindings add up to duties that should be in different hands. */
import type { Access, AccessGrant } from './access.ts'
import type { Scope } from './capabilities.ts'
import { fullAccess } from './full-access.ts'
import { conflictsWithin, type Holder } from './mixed-roles.ts'
import { classOf, type Principal } from './principal.ts'
import { conflictsOf, dutiesOf, type HeldConflict } from './segregation.ts'

export interface MixedSubject<R> {
  readonly principal: Principal
  readonly holder: Holder
  readonly scope: Scope
  readonly conflicts: readonly HeldConflict<AccessGrant<R>>[]
  /** Whether one rule grants everything. */
  readonly everything: boolean
}

/**
 * People and software that hold both sides of a conflict, once for the whole cluster and once for each namespace. What a single
 * role of the files mixes is left to the role, and what a single built-in role mixes in one namespace is left out: `edit` and
 * `admin` are made that way.
 */
export function mixedSubjects<R>(access: Access<R>): readonly MixedSubject<R>[] {
  return access.subjects.flatMap(principal => {
    const holder = classOf(principal)
    return holder === 'built-in' ? [] : mixesOf(principal, holder, access.grantsOf(principal))
  })
}

function mixesOf<R>(
  principal: Principal,
  holder: Holder,
  grants: readonly AccessGrant<R>[],
): readonly MixedSubject<R>[] {
  const everywhere = grants.filter(({ binding }) => binding.scope === 'cluster')
  const namespaces = groupBy(
    grants.filter(({ binding }) => binding.scope !== 'cluster'),
    ({ binding: { scope } }) => (scope === 'cluster' ? scope : scope.namespace),
  )
  const cluster = dutiesIn(everywhere)
  const anywhere = new Map(conflictsOf(cluster, new Map(), holder).map(conflict => [pairOf(conflict), conflict]))
  const mixes: MixedSubject<R>[] = []
  for (const own of namespaces) {
    const bySingleRole = pairsOfSingleRoles(own, holder)
    const here: HeldConflict<AccessGrant<R>>[] = []
    for (const conflict of conflictsOf(cluster, dutiesIn(own), holder)) {
      const pair = pairOf(conflict)
      if (conflict.reach === 'cluster') anywhere.set(pair, anywhere.get(pair) ?? conflict)
      else if (!bySingleRole.has(pair)) here.push(conflict)
    }
    const scope = own[0]!.binding.scope
    if (here.length > 0) mixes.push({ principal, holder, scope, conflicts: here, everything: isEverything(own) })
  }
  const written = everywhere.filter(({ role }) => role.fact)
  const bySingleRole = pairsOfSingleRoles(written, holder)
  const conflicts = [...anywhere.values()].filter(conflict => !bySingleRole.has(pairOf(conflict)))
  if (conflicts.length === 0) return mixes
  return [{ principal, holder, scope: 'cluster', conflicts, everything: isEverything(everywhere) }, ...mixes]
}

function dutiesIn<R>(grants: readonly AccessGrant<R>[]) {
  return dutiesOf(grants.map(source => ({ rule: source.rule, scope: source.binding.scope, source })))
}

function pairsOfSingleRoles<R>(grants: readonly AccessGrant<R>[], holder: Holder): ReadonlySet<string> {
  const handedOut = groupBy(grants, ({ binding }) => binding).flatMap(own => groupBy(own, ({ role }) => role))
  return new Set(handedOut.flatMap(own => conflictsWithin(own, own[0]!.binding.scope, holder).map(pairOf)))
}

function isEverything<R>(grants: readonly AccessGrant<R>[]): boolean {
  return grants.some(({ rule }) => fullAccess(rule))
}

function pairOf<R>({ performances: [one, other] }: HeldConflict<R>): string {
  return `${one.duty} ${other.duty}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly T[])[] {
  const groups = new Map<unknown, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
