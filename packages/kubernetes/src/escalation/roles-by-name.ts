/** Where somebody is master by giving a role any rules that it holds, or comes to hold: roles that rules name one by one. */
import { lazy } from '../lazy.ts'
import type { Access, AccessGrant } from '../rbac/access.ts'
import type { Holding } from '../rbac/binding.ts'
import { grantOf } from '../rbac/policy-rule.ts'
import type { ResolvedRole } from '../rbac/roles.ts'
import { holdsAt, type Scope } from '../rbac/scope.ts'
import { type BindingsByName, placesToBind } from './places-to-bind.ts'
import { mayBind, rbacGroup, rewriting, roleKinds, rolesNamed } from './role-names.ts'
import type { UnknownThing } from './step.ts'

/** A place where somebody holds any rules that it likes, by giving a role of a kind these. */
export interface Mastery<R> {
  readonly kind: ResolvedRole<R>['kind']
  readonly scope: Scope
  readonly by: readonly AccessGrant<R>[]
}

export interface LedByRoles<R> {
  readonly masteries: readonly Mastery<R>[]
  /** Roles and bindings that somebody may use, as far as there are such, each with what lets it. */
  readonly unknown: readonly (readonly [UnknownThing, AccessGrant<R>])[]
}

type RoleName = ReturnType<typeof rolesNamed>[number]

/** @returns where somebody comes by all that it holds */
export function rolesByName<R>(
  access: Access<R>,
  bindings: BindingsByName<R>,
): (holdings: readonly Holding<R>[], grants: readonly AccessGrant<R>[]) => LedByRoles<R> {
  const namespacesOfRoles = lazy(() => {
    const found = new Map<string, Set<string | undefined>>()
    for (const { fact } of access.roles)
      if (fact.kind === 'Role') found.set(fact.name, (found.get(fact.name) ?? new Set()).add(fact.namespace))
    return found
  })
  const handedOut = lazy(() => new Set(access.table.handouts.flatMap(({ roles }) => roles)))
  return (holdings, grants) => {
    const places = lazy(() => [...placesToBind(grants, [])])
    const opened = lazy(() => grants.flatMap(bindings.openedBy))
    const unknown: [UnknownThing, AccessGrant<R>][] = []
    const masteries = mastered()
    const binding = grants.filter(({ rule }) => mayBind(rule))
    if (binding.length > 0)
      for (const grant of grants) for (const thing of bindings.unknownTo(grant)) unknown.push([thing, grant])
    if (binding.length > 0 && (places().length > 0 || opened().length > 0))
      for (const grant of binding) for (const role of bindableNames(grant)) addUnknown(role, grant)
    return { masteries, unknown }

    function mastered(): readonly Mastery<R>[] {
      const rewrites = rewriting(grants)
      if (!rewrites) return none
      const found = new Map<string, Mastery<R>>()
      for (const named of rolesNamed(grants, ['escalate', 'update', 'patch'])) {
        const roles = rolesCalled(named)
        const by = rewrites(named)
        if (roles.length === 0 && by.length > 0) addUnknown(named, by[0]!)
        for (const role of roles) {
          const own = rewrites(role)
          if (own.length === 0) continue
          const held = holdable(role)
          for (const [scope, ...more] of held) {
            const key = JSON.stringify([role.kind, scope])
            if (!found.has(key)) found.set(key, { kind: role.kind, scope, by: [...new Set([...own, ...more])] })
          }
          if (held.length === 0 && handedOut().has(role)) addUnknown(role, own[0]!, true)
        }
      }
      return [...found.values()]
    }

    /**
     * Where somebody holds a role that it may rewrite, and by which permissions besides. Nobody is kept from binding a role that it has
     * left no rules, and a ClusterRole may get the label by which one that is held takes it in.
     * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#restrictions-on-role-binding-creation-or-update
     */
    function holdable(role: ResolvedRole<R>): readonly (readonly [Scope, ...AccessGrant<R>[]])[] {
      const { kind, namespace } = role
      const takesIn = (held: ResolvedRole<R>) => held === role || (held.isAggregated && kind === 'ClusterRole')
      return [
        ...holdings.flatMap(({ binding: { roles, scope } }) => (roles.some(takesIn) ? [[scope] as const] : [])),
        ...opened().flatMap(({ place, roles, writing }) => (roles.includes(role) ? [[place, writing] as const] : [])),
        ...places().flatMap(([place, writing]): (readonly [Scope, AccessGrant<R>])[] => {
          if (kind === 'ClusterRole') return [[place, writing]]
          return place !== 'cluster' && holdsAt({ namespace }, place) ? [[{ namespace }, writing]] : []
        }),
      ]
    }

    function addUnknown({ kind, namespace, name }: RoleName, grant: AccessGrant<R>, isOfOthers?: true): void {
      const thing = { kind, namespace: kind === 'ClusterRole' ? '*' : namespace, name }
      unknown.push([isOfOthers ? { ...thing, isOfOthers } : thing, grant])
    }
  }

  /** In any namespace, where that is `*`. */
  function rolesCalled({ kind, namespace, name }: RoleName): readonly ResolvedRole<R>[] {
    if (namespace !== '*') return access.rolesOf(kind, namespace, name)
    return [...(namespacesOfRoles().get(name) ?? [])].flatMap(own => access.rolesOf(kind, own, name))
  }

  /** Those that there may be, and that are neither in the files nor built in. */
  function bindableNames({ rule, binding: { scope } }: AccessGrant<R>): readonly RoleName[] {
    if (!rule.resourceNames?.length) return none
    return roleKinds.flatMap(([kind, resource]) => {
      const names = grantOf(rule, { verb: 'bind', group: rbacGroup, resource })?.names ?? none
      const namespace = kind === 'ClusterRole' ? undefined : scope === 'cluster' ? '*' : scope.namespace
      return names.map(name => ({ kind, namespace, name })).filter(role => rolesCalled(role).length === 0)
    })
  }
}

const none: readonly never[] = []
