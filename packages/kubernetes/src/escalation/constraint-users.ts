/** Who may use constraints of OpenShift that give nodes away, by what no policy rule of a known role says. */
import { type Access, type AccessGrant, grantsBy } from '../rbac/access.ts'
import type { Holding } from '../rbac/binding.ts'
import type { NamedConstraints } from '../rbac/constraints.ts'
import { grantOf } from '../rbac/policy-rule.ts'
import { groupsOf, type Principal, principalKey, principalOf } from '../rbac/principal.ts'
import type { Scope } from '../rbac/scope.ts'
import { graveConstraints } from './rights.ts'

export interface ConstraintUse<R> {
  readonly scope: Scope
  readonly constraints: NamedConstraints<R>
  /** The permission that allows it, where there is one. */
  readonly grant?: AccessGrant<R>
}

export interface ConstraintUsers<R> {
  /** Whether somebody may use one. */
  readonly isUsed: boolean
  /** What somebody may use, by bindings or because the constraints name their users. */
  usesOf(principal: Principal, holdings: readonly Holding<R>[], groups?: readonly string[]): readonly ConstraintUse<R>[]
  /** Those whom the constraints name. */
  readonly listed: readonly Principal[]
}

const use = { verb: 'use', group: 'security.openshift.io', resource: 'securitycontextconstraints' }
/** OpenShift has a role for each of its own constraints. */
const roleName = /^system:openshift:scc:(.+)$/
const nothing: readonly never[] = []

export function constraintUsersOf<R>({ constraints, table }: Access<R>): ConstraintUsers<R> {
  const grave = new Map(
    constraints.flatMap(({ givesNodes, name, resource }) =>
      givesNodes ? [[name, { name, resource, path: ['metadata', 'name'] } as NamedConstraints<R>]] : [],
    ),
  )
  if (grave.size === 0 && !table.handouts.some(({ roleRef }) => graveRole(roleRef)))
    return { isUsed: false, usesOf: () => nothing, listed: nothing }
  const listed = new Map<string, { readonly principal: Principal; readonly constraints: NamedConstraints<R> }>()
  for (const { name, users, groups } of constraints)
    for (const [kind, names] of [['User', users] as const, ['Group', groups] as const])
      for (const each of names) {
        const principal = principalOf({ kind, name: each })
        const own = grave.get(name)
        if (principal && own) listed.set(principalKey(principal), { principal, constraints: own })
      }
  return {
    isUsed: true,
    listed: [...listed.values()].map(({ principal }) => principal),
    usesOf: (principal, holdings, groups) => [
      ...holdings.flatMap(holding => [...byRole(holding), ...grantsBy(holding).flatMap(byRule)]),
      ...(listed.size === 0 ? nothing : [principal, ...groupsOf(principal, groups)].flatMap(byList)),
    ],
  }

  function byRole({ binding: { fact, scope } }: Holding<R>): readonly ConstraintUse<R>[] {
    const name = graveRole(fact.roleRef)
    const path = ['roleRef', 'name']
    return name === undefined ? nothing : [{ scope, constraints: { name, resource: fact.resource, path } }]
  }

  function byRule(grant: AccessGrant<R>): readonly ConstraintUse<R>[] {
    const names = grave.size === 0 ? nothing : (grantOf(grant.rule, use)?.names ?? nothing)
    const found = names.flatMap(name => grave.get(name) ?? nothing).at(0)
    return found ? [{ scope: grant.binding.scope, constraints: found, grant }] : nothing
  }

  function byList(principal: Principal): readonly ConstraintUse<R>[] {
    const found = listed.get(principalKey(principal))
    return found ? [{ scope: 'cluster', constraints: found.constraints }] : nothing
  }
}

function graveRole({ kind, name }: { readonly kind: string; readonly name: string }): string | undefined {
  const own = kind === 'ClusterRole' ? roleName.exec(name)?.[1] : undefined
  return own !== undefined && graveConstraints.includes(own) ? own : undefined
}
