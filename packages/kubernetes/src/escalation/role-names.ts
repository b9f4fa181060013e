/** Rules on roles and bindings that somebody may use one by one. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { Access, AccessGrant } from '../rbac/access.ts'
import { allows, grantOf } from '../rbac/policy-rule.ts'
import type { ResolvedRole } from '../rbac/roles.ts'
import { holdsAt, type Scope } from '../rbac/scope.ts'

export const rbacGroup = 'rbac.authorization.k8s.io'

/** With what a rule calls them. */
export const roleKinds = [
  ['Role', 'roles'],
  ['ClusterRole', 'clusterroles'],
] as const

const namedResources = ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings', '*']
const namedVerbs = ['bind', 'escalate', 'update', 'patch', '*']

/** Whether it is about the roles or bindings that there are, rather than about any. */
export function isOnRoles({ resourceNames, resources, verbs }: PolicyRule): boolean {
  const isNamed = !!resourceNames?.length
  const of = isNamed ? namedResources : ['roles']
  const to = isNamed ? namedVerbs : ['bind']
  return !!resources?.some(each => of.includes(each ?? '')) && !!verbs?.some(each => to.includes(each ?? ''))
}

/** Whether it may be about binding at all. */
export function mayBind(rule: PolicyRule): boolean {
  return hasVerb(rule, 'bind')
}

/** Whether a permission lets bind a role in a place where it holds. */
export function allowsToBind({ rule }: AccessGrant<unknown>, { kind, name }: ResolvedRole<unknown>): boolean {
  return allows(rule, { verb: 'bind', group: rbacGroup, resource: resourceOf(kind), name })
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
  return roleKinds.flatMap(([kind, resource]) => {
    const grant = grantOf(rule, { verb: 'bind', group: rbacGroup, resource })
    if (!grant || (kind === 'Role' && place === 'cluster')) return []
    const namespace = place === 'cluster' ? undefined : place.namespace
    if (grant.names.length > 0) return grant.names.flatMap(name => rolesOf(kind, namespace, name))
    // Of all ClusterRoles this one grants most.
    return kind === 'ClusterRole' ? rolesOf(kind, namespace, 'cluster-admin') : rolesIn(namespace)
  })
}

type RoleName = Pick<ResolvedRole<unknown>, 'kind' | 'namespace' | 'name'>

/** By which permissions somebody may give a role any rules; none where it may not. */
export type RewritesBy<R> = (role: RoleName) => readonly AccessGrant<R>[]

/** @param grants all that somebody holds @returns undefined where it may do so with no role */
export function rewriting<R>(grants: readonly AccessGrant<R>[]): RewritesBy<R> | undefined {
  const escalating = grants.filter(({ rule }) => hasVerb(rule, 'escalate'))
  if (escalating.length === 0) return
  return role => {
    const escalates = escalating.find(grant => mayDo(grant, ['escalate'], role))
    const writes = escalates && grants.find(grant => mayDo(grant, ['update', 'patch'], role))
    return writes ? [...new Set([escalates, writes])] : []
  }
}

/** The roles that permissions for single ones name, where there may be such roles. */
export function rolesNamed(grants: readonly AccessGrant<unknown>[], verbs: readonly string[]): readonly RoleName[] {
  return grants.flatMap(({ rule, binding: { scope } }) =>
    roleKinds.flatMap(([kind, resource]): readonly RoleName[] => {
      if (!rule.resourceNames?.length || (kind === 'ClusterRole' && scope !== 'cluster')) return []
      const grant = verbs.flatMap(verb => grantOf(rule, { verb, group: rbacGroup, resource }) ?? []).at(0)
      const namespace = kind === 'ClusterRole' ? undefined : scope === 'cluster' ? '*' : scope.namespace
      return (grant?.names ?? []).map(name => ({ kind, namespace, name }))
    }),
  )
}

function mayDo(
  { rule, binding: { scope } }: AccessGrant<unknown>,
  verbs: readonly string[],
  { kind, namespace, name }: RoleName,
): boolean {
  if (!holdsAt(kind === 'ClusterRole' ? 'cluster' : { namespace }, scope)) return false
  return verbs.some(verb => allows(rule, { verb, group: rbacGroup, resource: resourceOf(kind), name }))
}

function resourceOf(kind: ResolvedRole<unknown>['kind']): string {
  return kind === 'Role' ? 'roles' : 'clusterroles'
}

function hasVerb({ verbs }: PolicyRule, verb: string): boolean {
  return !!verbs?.some(each => each === verb || each === '*')
}
