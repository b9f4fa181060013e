/** Whoever may bind roles is as good as one more person, who holds them too: what that one holds by all of it together counts. */
import { lazy } from '../lazy.ts'
import { type Access, type AccessGrant, grantsBy } from '../rbac/access.ts'
import type { AccessBinding, Holding } from '../rbac/binding.ts'
import { allows } from '../rbac/policy-rule.ts'
import type { Principal } from '../rbac/principal.ts'
import type { ResolvedRole } from '../rbac/roles.ts'
import { everyNamespace, holdsAt, type Scope } from '../rbac/scope.ts'
import type { GivenBy } from './held.ts'
import { bitsOf, type HeldByAll, heldBy } from './held-by-all.ts'
import type { Held } from './leads.ts'
import { everything, named } from './moves.ts'
import type { Binder, People } from './people.ts'
import { powerBit, powersOf } from './rights.ts'
import { bindable, mayBind, rbacGroup } from './role-names.ts'

/** In the order of people. @param given what roles give where they are bound */
export function bindersAmong<R>(
  access: Access<R>,
  people: People<R>,
  held: HeldByAll,
  given: GivenBy,
): readonly Binder<R>[] {
  const binds = powerBit('bind') | named
  const writes = powerBit('bindings') | powerBit('cluster-bindings')
  const mayBindBy = (bits: number) => (bits & binds) !== 0 && (bits & writes) !== 0
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
    const places = placesToBind(
      grants,
      own.map(([scope]) => scope),
    )
    const bound = new Map([...places.keys()].map(place => [place, new Set<ResolvedRole<R>>()]))
    const more: (readonly [Scope, number])[] = []
    let by: readonly AccessGrant<R>[] | undefined
    // What a role brings may let bind others.
    for (let at = 0; at < grants.length; at++) {
      const grant = grants[at]!
      if (!mayBind(grant.rule)) continue
      // Whoever may bind a strong role comes to the accounts of the control plane by that alone: what few clusters have is no news.
      const isStrong = (powersOf(grant.rule, 'cluster') & powerBit('bind')) !== 0
      for (const [place, writing] of places) {
        if (!holdsAt(place, grant.binding.scope) || (isStrong && place === controlPlane)) continue
        for (const role of bindable(access, grant, place, rolesIn)) {
          if (bound.get(place)!.has(role)) continue
          bound.get(place)!.add(role)
          const bits = given({ roles: [role], scope: place }) & (isStrong ? ~powerBit('aws-auth') : ~0)
          if (isKnown(own, place, bits)) continue
          by ??= grant === writing ? [grant] : [grant, writing]
          more.push([place, bits])
          const holding = holdingOf(grant, role, place, principal, person)
          holdings.push(holding)
          for (const further of grantsBy(holding)) if (mayBind(further.rule)) grants.push(further)
        }
      }
    }
    return { holdings, held: joined([...own, ...more]), by }
  }
}

const controlPlane = { namespace: 'kube-system' }

function isMaster(own: Held): boolean {
  return own.some(([scope, bits]) => scope === 'cluster' && (bits & everything) !== 0)
}

/** Where somebody may write bindings, by which permission. Whoever may for the whole cluster need not do so for each namespace. */
function placesToBind<R>(
  grants: readonly AccessGrant<R>[],
  scopes: readonly Scope[],
): ReadonlyMap<Scope, AccessGrant<R>> {
  const found = new Map<Scope, AccessGrant<R>>()
  const keep = (place: Scope, grant: AccessGrant<R>) => found.set(place, found.get(place) ?? grant)
  for (const grant of grants) {
    const { scope } = grant.binding
    if (writes(grant, scope === 'cluster' ? 'clusterrolebindings' : 'rolebindings')) keep(scope, grant)
  }
  const everywhere = grants.find(grant => grant.binding.scope === 'cluster' && writes(grant, 'rolebindings'))
  if (!everywhere || found.has('cluster')) return found
  // What one holds besides in a namespace, and which one it is, makes a difference; all others are alike.
  const isOwn = scopes.some(scope => scope !== 'cluster' && scope.namespace === controlPlane.namespace)
  for (const place of [...scopes, ...(isOwn ? [] : [controlPlane]), everyNamespace])
    if (place !== 'cluster') keep(place, everywhere)
  return found
}

function writes({ rule }: AccessGrant<unknown>, resource: string): boolean {
  return ['create', 'update', 'patch'].some(verb => allows(rule, { verb, group: rbacGroup, resource }))
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
