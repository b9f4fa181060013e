/** Who may do what: roles, bindings and subjects of one world, joined as the API server joins them. */

import type { PolicyRule } from '../api/kinds.gen.ts'
import { lazy } from '../lazy.ts'
import type { Scope } from './capabilities.ts'
import type { BindingFact, RbacFact, RoleFact, ServiceAccountFact } from './fact.ts'
import { groupsOf, type Principal, principalKey, principalOf } from './principal.ts'
import { type ResolvedRole, type RoleRule, roleKey, rolesByKey } from './roles.ts'

/** The access model; each part is computed when it is first asked for. */
export interface Access<R> {
  readonly bindings: readonly AccessBinding<R>[]
  /** Whoever a binding names, each once. */
  readonly subjects: readonly Principal[]
  /** The roles that the files define, each with the bindings that hand it out, be it through an aggregated role. */
  readonly roles: readonly AccessRole<R>[]
  /**
   * Each rule that the files give a role, once, with the bindings that put it into effect, be it through an aggregated role.
   * What an aggregated role has of its own is left out: the control plane replaces it.
   */
  readonly rules: readonly WrittenRule<R>[]
  readonly serviceAccounts: readonly ServiceAccountFact<R>[]
  /** Of the Kubernetes whose built-in roles count; undefined is the newest. */
  readonly minor: number | undefined
  /** The roles that a binding of this role reference hands out. @param namespace of a Role */
  rolesOf(kind: 'Role' | 'ClusterRole', namespace: string | undefined, name: string): readonly ResolvedRole<R>[]
  /** The bindings of the files that name a principal itself. */
  bindingsNaming(principal: Principal): readonly Holding<R>[]
  /**
   * The bindings of the files that name a principal, or a group which it is always in.
   * @param groups that it is in besides
   */
  bindingsOf(principal: Principal, groups?: readonly string[]): readonly Holding<R>[]
  /** What these bindings grant. */
  grantsOf(principal: Principal, groups?: readonly string[]): readonly AccessGrant<R>[]
}

export interface Holding<R> {
  readonly binding: AccessBinding<R>
  /** The index of the subject in the binding. */
  readonly subject: number
}

export interface AccessBinding<R> {
  readonly fact: BindingFact<R>
  readonly scope: Scope
  /**
   * The role that is handed out: several where the files define it more than once, for they may be variants; none where it is
   * unknown, being neither in the files nor among the built-in roles whose rules are known.
   */
  readonly roles: readonly ResolvedRole<R>[]
  readonly role: 'resolved' | 'unknown'
  /** `index` counts the binding's subjects from 0; a subject that names nobody is left out. */
  readonly subjects: readonly { readonly principal: Principal; readonly index: number }[]
}

/** How far something reaches: everywhere, in some namespaces, or nowhere as far as the files tell. */
export type Reach = 'cluster' | 'namespace' | 'unbound'

/** Completes the sentence "may do this …". */
export function describeReach(reach: Reach): string {
  if (reach === 'cluster') return 'in the whole cluster'
  return reach === 'namespace' ? 'in the namespaces where it is bound' : 'wherever it is bound'
}

export interface AccessRole<R> {
  readonly fact: RoleFact<R>
  readonly rules: readonly RoleRule<R>[]
  /** Whether an aggregated role takes the rules in, be it bound or not. */
  readonly isSelected: boolean
  readonly reach: Reach
  readonly bindings: readonly AccessBinding<R>[]
}

export interface WrittenRule<R> {
  readonly role: RoleFact<R>
  /** From 0, in the role. */
  readonly index: number
  readonly rule: PolicyRule
  readonly reach: Reach
  readonly bindings: readonly AccessBinding<R>[]
}

export interface AccessGrant<R> extends RoleRule<R> {
  readonly binding: AccessBinding<R>
  /** Of the subject, in the binding. */
  readonly subject: number
  readonly role: ResolvedRole<R>
}

/**
 * @param facts of one world, in a fixed order
 * @param minor of the Kubernetes whose built-in roles count; the newest if absent
 */
export function accessOf<R>(facts: readonly RbacFact<R>[], minor?: number): Access<R> {
  const roles = lazy(() =>
    rolesByKey(
      facts.filter(fact => fact.type === 'role'),
      minor,
    ),
  )
  const bindings = lazy(() => facts.filter(fact => fact.type === 'binding').map(fact => resolve(fact, roles())))
  const holdings = lazy(() => holdingsByPrincipal(bindings()))
  // Most files hold no RBAC at all, and what is built in need not be read for them.
  const isEmpty = facts.every(({ type }) => type === 'service-account')
  const accessRoles = lazy(() => (isEmpty ? [] : rolesInEffect([...roles().values()].flat(), bindings())))
  const rules = lazy(() => accessRoles().flatMap(writtenRules))
  // Most worlds bind nothing to the groups that one is always in, and rules ask for every subject.
  const bindsImplicit = lazy(() =>
    [...holdings().values()].some(({ principal: { kind, name } }) => kind === 'Group' && name.startsWith('system:')),
  )
  const bindingsOf = (principal: Principal, groups: readonly string[] = []): readonly Holding<R>[] => {
    const own = holdings().get(principalKey(principal))?.holdings ?? []
    if (groups.length === 0 && !bindsImplicit()) return own
    return [...own, ...groupsOf(principal, groups).flatMap(who => holdings().get(principalKey(who))?.holdings ?? [])]
  }
  return {
    minor,
    get bindings() {
      return bindings()
    },
    get subjects() {
      return [...holdings().values()].map(({ principal }) => principal)
    },
    get roles() {
      return accessRoles()
    },
    get rules() {
      return rules()
    },
    get serviceAccounts() {
      return facts.filter(fact => fact.type === 'service-account')
    },
    rolesOf(kind, namespace, name) {
      return roles().get(roleKey(kind, kind === 'Role' ? namespace : undefined, name)) ?? []
    },
    bindingsNaming: principal => holdings().get(principalKey(principal))?.holdings ?? [],
    bindingsOf,
    grantsOf: (principal, groups) => bindingsOf(principal, groups).flatMap(grantsBy),
  }
}

type Roles<R> = ReadonlyMap<string, readonly ResolvedRole<R>[]>

/** A RoleBinding refers to a Role of its own namespace or to a ClusterRole, a ClusterRoleBinding to a ClusterRole only. */
function resolve<R>(fact: BindingFact<R>, roles: Roles<R>): AccessBinding<R> {
  const { kind, name } = fact.roleRef
  const everywhere = fact.kind === 'ClusterRoleBinding'
  const found =
    kind === 'ClusterRole' || (kind === 'Role' && !everywhere)
      ? (roles.get(roleKey(kind, kind === 'Role' ? fact.namespace : undefined, name)) ?? [])
      : []
  return {
    fact,
    scope: everywhere ? 'cluster' : { namespace: fact.namespace },
    roles: found,
    role: found.length > 0 ? 'resolved' : 'unknown',
    subjects: fact.subjects.flatMap((subject, index) => {
      const namespace = subject.namespace ?? fact.namespace
      if (everywhere && subject.kind === 'ServiceAccount' && namespace === undefined) return []
      const principal = principalOf({ ...subject, namespace })
      return principal ? [{ principal, index }] : []
    }),
  }
}

/** Bindings are kept rather than grants, of which there are as many as rules in all roles of all subjects. */
function holdingsByPrincipal<R>(bindings: readonly AccessBinding<R>[]) {
  const found = new Map<string, { readonly principal: Principal; readonly holdings: Holding<R>[] }>()
  for (const binding of bindings)
    for (const { principal, index } of binding.subjects) {
      const key = principalKey(principal)
      const entry = found.get(key) ?? { principal, holdings: [] }
      entry.holdings.push({ binding, subject: index })
      found.set(key, entry)
    }
  return found
}

function grantsBy<R>({ binding, subject }: Holding<R>): readonly AccessGrant<R>[] {
  return binding.roles.flatMap(role =>
    role.rules.map(({ rule, fact, index }) => ({ rule, fact, index, binding, subject, role })),
  )
}

/**
 * The roles of the files. Whoever an aggregated role is bound to holds the rules of all roles that it selects: the bindings are
 * the same for every rule that a role has of its own, so they are found once for each role.
 */
function rolesInEffect<R>(
  roles: readonly ResolvedRole<R>[],
  bindings: readonly AccessBinding<R>[],
): readonly AccessRole<R>[] {
  const direct = new Map<ResolvedRole<R>, AccessBinding<R>[]>()
  for (const binding of bindings)
    for (const role of binding.roles) {
      const list = direct.get(role)
      if (list) list.push(binding)
      else direct.set(role, [binding])
    }
  const through = new Map<RoleFact<R>, Set<AccessBinding<R>>>()
  // Aggregated roles that select the same have one list of rules.
  const aggregated = new Map<
    unknown,
    { readonly rules: ResolvedRole<R>['rules']; readonly bound: AccessBinding<R>[] }
  >()
  for (const role of roles) {
    if (!role.isAggregated) continue
    const { rules } = role
    const same = aggregated.get(rules) ?? { rules, bound: [] }
    for (const binding of direct.get(role) ?? []) same.bound.push(binding)
    aggregated.set(rules, same)
  }
  for (const { rules, bound } of aggregated.values())
    for (const source of new Set(rules.map(({ fact }) => fact))) {
      if (!source) continue
      const found = through.get(source) ?? new Set()
      for (const binding of bound) found.add(binding)
      through.set(source, found)
    }
  return roles.flatMap(role => {
    const { fact, rules } = role
    if (!fact) return []
    const own = direct.get(role) ?? []
    const more = through.get(fact)
    const all = more ? [...new Set([...own, ...more])] : own
    return [{ fact, rules, isSelected: more !== undefined, reach: reachOf(all), bindings: all }]
  })
}

/** What an aggregated role holds is written in others. */
function writtenRules<R>({ fact: role, rules, reach, bindings }: AccessRole<R>): readonly WrittenRule<R>[] {
  return rules.flatMap(({ fact, index, rule }) => (fact === role ? [{ role, index, rule, reach, bindings }] : []))
}

function reachOf<R>(bindings: readonly AccessBinding<R>[]): Reach {
  if (bindings.length === 0) return 'unbound'
  return bindings.some(({ scope }) => scope === 'cluster') ? 'cluster' : 'namespace'
}
