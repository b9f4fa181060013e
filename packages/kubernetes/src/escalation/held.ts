/** What bindings give that leads anywhere: as bits for everybody, and as permissions for the few who are told of. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { type AccessGrant, grantsBy } from '../rbac/access.ts'
import type { Holding } from '../rbac/binding.ts'
import type { Handout } from '../rbac/binding-table.ts'
import { fullAccess } from '../rbac/full-access.ts'
import { bitsOfLists, type RuleLists } from '../rbac/rule-lists.ts'
import type { Scope } from '../rbac/scope.ts'
import { actedOn, identitiesBy, isConstrained } from './constrained.ts'
import { constrained, everything, type Move, named, type Powers } from './moves.ts'
import { hasNames } from './named.ts'
import { powersOf, type Right, rightFor } from './rights.ts'
import { isOnRoles } from './role-names.ts'
import type { ThingsByName } from './things-by-name.ts'

/** What roles give where they are handed out, in the bits of moves. */
export type GivenBy = (handout: Pick<Handout<unknown>, 'roles' | 'scope'>) => number

/** Worked out once for each list of rules. */
export function givenIn(lists: RuleLists, things: ThingsByName<unknown>): GivenBy {
  const inScope = (scope: Scope) => bitsOfLists(lists, rule => heldByRule(rule, scope, things))
  const everywhere = inScope('cluster')
  // Namespaces are alike to all that leads anywhere, but for the one of the control plane.
  const controlPlane = inScope({ namespace: 'kube-system' })
  const release = inScope({ namespace: undefined })
  const usual = inScope({ namespace: 'default' })
  return ({ roles, scope }) => {
    const namespace = scope === 'cluster' ? undefined : scope.namespace
    const ofSome = namespace === 'kube-system' ? controlPlane : namespace === undefined ? release : usual
    const of = scope === 'cluster' ? everywhere : ofSome
    let held = 0
    for (const { list } of roles) held |= of(list)
    return held
  }
}

/** What bindings give by impersonation for single actions. */
export function heldAsOthers(holdings: readonly Holding<unknown>[]): Powers {
  let here = 0
  let everywhere = 0
  for (const { rule, by } of asOthers(holdings.flatMap(grantsBy))) {
    const { scope } = by[0]!.binding
    const powers = powersOf(rule, scope)
    here |= powers
    if (scope === 'cluster') everywhere |= powers
  }
  return { here, everywhere }
}

/** What allows a step: the right that it is told by, and the permissions that give all that it takes. */
export interface Told<R> {
  readonly by: Right | 'everything'
  readonly grants: readonly AccessGrant<R>[]
}

/** For each power that a move takes the first permission. */
export function toldOf<R>({ by, everywhere }: Move, holdings: readonly Holding<R>[]): Told<R> {
  const grants = holdings.flatMap(grantsBy)
  if (by === 'everything')
    return {
      by,
      grants: grants.filter(({ rule, binding }) => binding.scope === 'cluster' && fullAccess(rule)).slice(0, 1),
    }
  const candidates = [
    ...grants.map(grant => ({ rule: grant.rule, sources: [grant] })),
    ...asOthers(grants).map(({ rule, by: sources }) => ({ rule, sources })),
  ]
  const found = by.flatMap(power => {
    for (const { rule, sources } of candidates) {
      const { scope } = sources[0]!.binding
      const right = scope !== 'cluster' && everywhere.includes(power) ? undefined : rightFor(rule, power, scope)
      if (right) return [{ right, sources }]
    }
    return []
  })
  return { by: found[0]!.right, grants: found.flatMap(({ sources }) => sources) }
}

/** The rules that somebody is good for who may be anybody, each with what it is from. */
function asOthers<R>(grants: readonly AccessGrant<R>[]) {
  if (!grants.some(({ rule }) => isConstrained(rule))) return []
  const everywhere = grants.filter(({ binding }) => binding.scope === 'cluster')
  return identitiesBy(everywhere).flatMap(({ mode, by }) =>
    grants.flatMap(grant => {
      const rule = actedOn(grant.rule, mode)
      return rule ? [{ rule, by: [grant, ...by] }] : []
    }),
  )
}

function heldByRule(rule: PolicyRule, scope: Scope, things: ThingsByName<unknown>): number {
  return (
    powersOf(rule, scope) |
    (fullAccess(rule) ? everything : 0) |
    (isConstrained(rule) ? constrained : 0) |
    (hasNames(rule) || isOnRoles(rule) || things.hasAny(rule) ? named : 0)
  )
}
