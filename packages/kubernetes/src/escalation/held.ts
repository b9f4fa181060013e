/** What bindings give that leads anywhere: as bits for everybody, and as permissions for the few who are told of. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { AccessGrant } from '../rbac/access.ts'
import { capabilitiesOf } from '../rbac/capabilities.ts'
import { fullAccess } from '../rbac/full-access.ts'
import type { Holding } from '../rbac/holders.ts'
import type { RoleRule } from '../rbac/roles.ts'
import type { Scope } from '../rbac/scope.ts'
import { actedOn, identitiesBy, isConstrained } from './constrained.ts'
import { constrained, everything, leading, type Move } from './moves.ts'

/** What the roles of a binding give in a scope, in the bits of moves. */
export function heldBy({ binding }: Holding<unknown>, scope: Scope): number {
  let held = 0
  for (const { rules } of binding.roles) held |= heldByRules(rules, scope)
  return held
}

/** What bindings give in a scope by impersonation for single actions; those of the whole cluster are among them. */
export function heldAsOthers(holdings: readonly Holding<unknown>[], scope: Scope): number {
  return asOthers(holdings.flatMap(grantsOf)).reduce((held, { rule }) => held | leading.by(rule, scope), 0)
}

/** The permissions that allow a move: for each part of what it takes the first one. */
export function grantsFor<R>(
  { by, and }: Move,
  holdings: readonly Holding<R>[],
  scope: Scope,
): readonly AccessGrant<R>[] {
  const grants = holdings.flatMap(grantsOf).filter(({ rule }) => heldByRule(rule, scope) !== 0 || isIdentity(rule))
  if (by === 'everything') return grants.filter(({ rule }) => fullAccess(rule)).slice(0, 1)
  const held = capabilitiesOf([
    ...grants.map(grant => ({ rule: grant.rule, scope, source: [grant] })),
    ...asOthers(grants).map(({ rule, by: sources }) => ({ rule, scope, source: sources })),
  ])
  const given = and ? [...(held.get(by) ?? []), ...(held.get(and) ?? [])] : (held.get(by) ?? [])
  return given.flatMap(({ source }) => source)
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

function isIdentity({ verbs }: PolicyRule): boolean {
  return verbs?.some(verb => verb?.startsWith('impersonate:')) ?? false
}

function grantsOf<R>({ binding, subject }: Holding<R>): readonly AccessGrant<R>[] {
  return binding.roles.flatMap(role => role.rules.map(written => ({ ...written, binding, subject, role })))
}

/** Namespaces are alike to all that leads anywhere. */
interface Kept<Key extends object> {
  readonly cluster: WeakMap<Key, number>
  readonly namespace: WeakMap<Key, number>
}

const byRules: Kept<readonly RoleRule<unknown>[]> = { cluster: new WeakMap(), namespace: new WeakMap() }
const byRule: Kept<PolicyRule> = { cluster: new WeakMap(), namespace: new WeakMap() }

function heldByRules(rules: readonly RoleRule<unknown>[], scope: Scope): number {
  const known = byRules[scope === 'cluster' ? scope : 'namespace']
  const cached = known.get(rules)
  if (cached !== undefined) return cached
  let held = 0
  for (const { rule } of rules) held |= heldByRule(rule, scope)
  known.set(rules, held)
  return held
}

function heldByRule(rule: PolicyRule, scope: Scope): number {
  const known = byRule[scope === 'cluster' ? scope : 'namespace']
  const cached = known.get(rule)
  if (cached !== undefined) return cached
  const held = leading.by(rule, scope) | (fullAccess(rule) ? everything : 0) | (isConstrained(rule) ? constrained : 0)
  known.set(rule, held)
  return held
}
