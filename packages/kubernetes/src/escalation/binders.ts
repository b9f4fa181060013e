/** Whoever may bind roles is as good as one more person, who holds them too: what that one holds by all of it together counts. */
import { lazy } from '../lazy.ts'
import { type Access, type AccessGrant, grantsBy } from '../rbac/access.ts'
import type { AccessBinding, Holding } from '../rbac/binding.ts'
import type { Principal } from '../rbac/principal.ts'
import type { ResolvedRole } from '../rbac/roles.ts'
import { holdsAt, type Scope } from '../rbac/scope.ts'
import type { GivenBy } from './held.ts'
import { bitsOf, type HeldByAll, heldBy } from './held-by-all.ts'
import type { Held } from './leads.ts'
import { everything, named } from './moves.ts'
import type { Binder, People } from './people.ts'
import { type BindingsByName, controlPlane, placesToBind } from './places-to-bind.ts'
import { powerBit, powersOf } from './rights.ts'
import { allowsToBind, bindable, mayBind } from './role-names.ts'

interface Bindings<R> {
  /** What roles give where they are bound. */
  readonly given: GivenBy
  readonly bindings: BindingsByName<R>
}

/** Where somebody may bind itself: in a place, or by a binding that there is to one of these roles. */
interface Opening<R> {
  readonly place: Scope
  readonly roles?: readonly ResolvedRole<R>[]
  readonly writing: AccessGrant<R>
}

/** In the order of people. */
export function bindersAmong<R>(
  access: Access<R>,
  people: People<R>,
  held: HeldByAll,
  { given, bindings }: Bindings<R>,
): readonly Binder<R>[] {
  const binds = powerBit('bind') | named
  const writes = powerBit('bindings') | powerBit('cluster-bindings')
  const mayBindBy = (bits: number) => (bits & binds) !== 0 && (bits & (writes | named)) !== 0
  let byGroups = 0
  for (let person = 0; person < people.principals.length; person++)
    if (people.principals[person]!.kind === 'Group') byGroups |= bitsOf(held, person)
  const rolesIn = rolesByNamespace(access)
  const found: Binder<R>[] = []
  for (let person = 0; person < people.principals.length; person++) {
    if (!mayBindBy(bitsOf(held, person) | byGroups)) continue
    const own = [person, ...people.groups(person).map(({ principal }) => access.holderIndex(principal)!)]
    const all = own.flatMap(number => heldBy(held, number))
    if (!mayBindBy(all.reduce((sum, [, bits]) => sum | bits, 0)) || isMaster(all)) continue
    const { by, held: heldThen } = bindingAll(person, all)
    if (!by) continue
    const principal = people.principals[person]!
    // There may be as many as namespaces for each person, and few are told of.
    found.push({ person, principal, held: heldThen, by, holdings: () => bindingAll(person, all).holdings })
  }
  return found

  function bindingAll(person: number, own: Held) {
    const principal = people.principals[person]!
    const holdings = [...people.allHoldings(person)]
    const grants = holdings.flatMap(grantsBy)
    const bound = new Map<Scope, Set<ResolvedRole<R>>>()
    const more: (readonly [Scope, number])[] = []
    let by: readonly AccessGrant<R>[] | undefined
    const openings: Opening<R>[] = []
    const binding: AccessGrant<R>[] = []
    const scopes = own.map(([scope]) => scope)
    for (const [place, writing] of placesToBind(grants, scopes)) openings.push({ place, writing })
    openings.push(...grants.flatMap(bindings.openedBy))
    if (openings.length === 0 || !grants.some(({ rule }) => mayBind(rule))) return { holdings, held: own, by }
    const first = grants.length
    // What a role brings may let bind others.
    for (let at = 0; at < grants.length; at++) {
      const grant = grants[at]!
      if (at >= first) open(grant)
      if (!mayBind(grant.rule)) continue
      binding.push(grant)
      for (const opening of [...openings]) bindBy(grant, opening)
    }
    return { holdings, held: joined([...own, ...more]), by }

    /** What a role brings may let bind elsewhere. */
    function open(grant: AccessGrant<R>): void {
      const places = [...placesToBind([grant], scopes)].map(([place, writing]) => ({ place, writing }))
      for (const opening of [...places, ...bindings.openedBy(grant)]) {
        if (openings.some(({ place, roles }) => place === opening.place && !roles)) continue
        openings.push(opening)
        for (const each of [...binding]) bindBy(each, opening)
      }
    }

    function bindBy(grant: AccessGrant<R>, { place, roles, writing }: Opening<R>): void {
      if (!holdsAt(place, grant.binding.scope)) return
      // Whoever may bind a strong role comes to the accounts of the control plane by that alone: what few clusters have is no news.
      const isStrong = !roles && (powersOf(grant.rule, 'cluster') & powerBit('bind')) !== 0
      if (isStrong && place === controlPlane) return
      const known = bound.get(place) ?? new Set()
      bound.set(place, known)
      const allowed = roles ? roles.filter(role => allowsToBind(grant, role)) : bindable(access, grant, place, rolesIn)
      for (const role of allowed) {
        if (known.has(role)) continue
        known.add(role)
        const bits = given({ roles: [role], scope: place }) & (isStrong ? ~powerBit('aws-auth') : ~0)
        if (isKnown(own, place, bits)) continue
        by ??= grant === writing ? [grant] : [grant, writing]
        more.push([place, bits])
        const holding = holdingOf(grant, role, place, principal, person)
        holdings.push(holding)
        grants.push(...grantsBy(holding))
      }
    }
  }
}

function isMaster(own: Held): boolean {
  return own.some(([scope, bits]) => scope === 'cluster' && (bits & everything) !== 0)
}

/** Whether all that a role gives is held there; things that a rule names are not all the same. */
function isKnown(own: Held, place: Scope, bits: number): boolean {
  const here = own.reduce((sum, [scope, each]) => (scope === 'cluster' || scope === place ? sum | each : sum), 0)
  return (bits & ~here) === 0 && (bits & named) === 0
}

/** Told of by the binding that lets bind. */
function holdingOf<R>(
  { binding: { fact }, subject: index }: AccessGrant<R>,
  role: ResolvedRole<R>,
  scope: Scope,
  principal: Principal,
  number: number,
): Holding<R> {
  const binding: AccessBinding<R> = { fact, scope, roles: [role], role: 'resolved', subjects: [] }
  return { binding, principal, number, index }
}

function joined(held: Held): Held {
  const found = new Map<Scope, number>()
  for (const [scope, bits] of held) found.set(scope, (found.get(scope) ?? 0) | bits)
  return [...found]
}

function rolesByNamespace<R>({ roles, rolesOf }: Access<R>) {
  const names = lazy(() => {
    const found = new Map<string | undefined, Set<string>>()
    for (const { fact } of roles) {
      if (fact.kind !== 'Role') continue
      const own = found.get(fact.namespace) ?? new Set()
      found.set(fact.namespace, own.add(fact.name))
    }
    return found
  })
  return (namespace: string | undefined): readonly ResolvedRole<R>[] =>
    [...(names().get(namespace) ?? [])].flatMap(name => rolesOf('Role', namespace, name))
}
