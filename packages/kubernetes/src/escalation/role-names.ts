/** Rules on roles that somebody may bind or rewrite, one by one. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { Access, AccessGrant } from '../rbac/access.ts'
import { allows, grantOf } from '../rbac/policy-rule.ts'
import type { ResolvedRole } from '../rbac/roles.ts'
import { holdsAt, type Scope } from '../rbac/scope.ts'

export const rbacGroup = 'rbac.authorization.k8s.io'

const kinds = [
  ['Role', 'roles'],
  ['ClusterRole', 'clusterroles'],
] as const

/** Whether it is about the roles that there are, rather than about any. */
export function isOnRoles({ resourceNames, resources, verbs }: PolicyRule): boolean {
  const isNamed = !!resourceNames?.length
  const of = isNamed ? ['roles', 'clusterroles', '*'] : ['roles']
  const to = isNamed ? ['bind', 'escalate', 'update', 'patch', '*'] : ['bind']
  return !!resources?.some(each => of.includes(each ?? '')) && !!verbs?.some(each => to.includes(each ?? ''))
}

/** Whether it may be about binding at all. */
export function mayBind(rule: PolicyRule): boolean {
  return hasVerb(rule, 'bind')
}

/**
 * The roles that may be bound in a place by a permission which holds there.
 * @param rolesIn the Roles of a namespace
 */
export function bindable<R>(
  { rolesOf }: Access<R>,
  { rule }: AccessGrant<R>,
  place: Scope,
  rolesIn: (namespace: string | undefined) => readonly ResolvedRole<R>[],
): readonly ResolvedRole<R>[] {
  return kinds.flatMap(([kind, resource]) => {
    const grant = grantOf(rule, { verb: 'bind', group: rbacGroup, resource })
    if (!grant || (kind === 'Role' && place === 'cluster')) return []
    const namespace = place === 'cluster' ? undefined : place.namespace
    if (grant.names.length > 0) return grant.names.flatMap(name => rolesOf(kind, namespace, name))
    // Of all ClusterRoles this one grants most.
    return kind === 'ClusterRole' ? rolesOf(kind, namespace, 'cluster-admin') : rolesIn(namespace)
  })
}

/** A role that somebody holds and may give any rules, where it is bound, and what lets it. */
export interface Rewritable<R> {
  readonly role: ResolvedRole<R>
  readonly scope: Scope
  readonly by: readonly AccessGrant<R>[]
}

/** @param grants all that somebody holds */
export function rewritable<R>(grants: readonly AccessGrant<R>[]): readonly Rewritable<R>[] {
  const escalating = grants.filter(({ rule }) => hasVerb(rule, 'escalate'))
  if (escalating.length === 0) return []
  const found = new Map<string, Rewritable<R>>()
  for (const { role, binding } of grants) {
    const escalates = escalating.find(grant => mayDo(grant, ['escalate'], role))
    const writes = escalates && grants.find(grant => mayDo(grant, ['update', 'patch'], role))
    if (!writes) continue
    const { scope } = binding
    const key = JSON.stringify([role.kind, role.name, scope])
    if (!found.has(key)) found.set(key, { role, scope, by: writes === escalates ? [escalates] : [escalates, writes] })
  }
  return [...found.values()]
}

function mayDo(
  { rule, binding: { scope } }: AccessGrant<unknown>,
  verbs: readonly string[],
  { kind, namespace, name }: ResolvedRole<unknown>,
): boolean {
  if (!holdsAt(kind === 'ClusterRole' ? 'cluster' : { namespace }, scope)) return false
  const resource = kind === 'Role' ? 'roles' : 'clusterroles'
  return verbs.some(verb => allows(rule, { verb, group: rbacGroup, resource, name }))
}

function hasVerb({ verbs }: PolicyRule, verb: string): boolean {
  return !!verbs?.some(each => each === verb || each === '*')
}
