/** Where somebody may write bindings: new ones in a place, or the subjects of one that is there and named. */
import { lazy } from '../lazy.ts'
import type { Access, AccessGrant } from '../rbac/access.ts'
import { builtIns } from '../rbac/built-in-roles.ts'
import { named } from '../rbac/named.ts'
import { allows, grantOf } from '../rbac/policy-rule.ts'
import type { ResolvedRole } from '../rbac/roles.ts'
import { everyNamespace, type Scope } from '../rbac/scope.ts'
import { rbacGroup } from './role-names.ts'
import type { UnknownThing } from './step.ts'

/** Of the namespace whose accounts write every object. */
export const controlPlane = { namespace: 'kube-system' }

/** Whoever may write bindings for the whole cluster need not do so for each namespace. @param scopes where somebody holds something */
export function placesToBind<R>(
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

/** A binding that somebody may bind itself by. The role that it refers to stays as it is. */
export interface OpenBinding<R> {
  readonly place: Scope
  readonly roles: readonly ResolvedRole<R>[]
  readonly writing: AccessGrant<R>
}

export interface BindingsByName<R> {
  /** Those that a permission names. */
  openedBy(grant: AccessGrant<R>): readonly OpenBinding<R>[]
  /** What it names besides. */
  unknownTo(grant: AccessGrant<R>): readonly UnknownThing[]
}

const kinds = [
  ['ClusterRoleBinding', 'clusterrolebindings'],
  ['RoleBinding', 'rolebindings'],
] as const

/**
 * Of the files, and for the whole cluster those that every cluster has.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
 */
export function bindingsByName<R>({ table, rolesOf, minor }: Access<R>): BindingsByName<R> {
  const found = lazy(() => {
    const numbers = named<number[]>()
    for (const [number, { kind, namespace, name }] of table.facts.entries())
      for (const place of [namespace, '*']) {
        const own = numbers.get(kind, place, name)
        if (own) own.push(number)
        else numbers.set(kind, place, name, [number])
      }
    return numbers
  })
  const bindingsCalled = (kind: string, name: string, scope: Scope) => {
    const place = scope === 'cluster' ? '*' : scope.namespace
    const own = (found().get(kind, place, name) ?? none).map(number => table.handouts[table.handoutOf[number]!]!)
    const isBuiltIn = own.length === 0 && kind === 'ClusterRoleBinding' && builtIns(minor).clusterRoleBindings.has(name)
    // Those are called like their roles.
    return isBuiltIn ? [{ scope: 'cluster' as const, roles: rolesOf('ClusterRole', undefined, name) }] : own
  }
  return {
    openedBy: writing =>
      namesIn(writing).flatMap(([kind, name]) =>
        bindingsCalled(kind, name, writing.binding.scope).map(({ scope: place, roles }) => ({ place, roles, writing })),
      ),
    unknownTo: grant =>
      namesIn(grant).flatMap(([kind, name]): readonly UnknownThing[] => {
        const { scope } = grant.binding
        if (bindingsCalled(kind, name, scope).length > 0) return none
        return [{ kind, namespace: scope === 'cluster' ? '*' : scope.namespace, name }]
      }),
  }
}

/** What has no namespace is out of reach of a RoleBinding. */
function namesIn({ rule, binding }: AccessGrant<unknown>): readonly BindingName[] {
  if (!rule.resourceNames?.length) return none
  return kinds.flatMap(([kind, resource]): readonly BindingName[] => {
    if (kind === 'ClusterRoleBinding' && binding.scope !== 'cluster') return none
    const grant = ['update', 'patch'].flatMap(verb => grantOf(rule, { verb, group: rbacGroup, resource }) ?? []).at(0)
    return (grant?.names ?? none).map(name => [kind, name])
  })
}

type BindingName = readonly [kind: (typeof kinds)[number][0], name: string]

const none: readonly never[] = []
