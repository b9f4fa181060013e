/** Who may do what: roles, bindings and subjects of one world, joined as the API server joins them. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { Scope } from './capabilities.ts'
import type { BindingFact, RbacFact, RoleFact, ServiceAccountFact } from './fact.ts'
import { implicitGroups, type Principal, principalKey, principalOf } from './principal.ts'
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
  /** What a principal is granted by bindings that name it, or that name a group which it is always in. */
  grantsOf(principal: Principal): readonly AccessGrant<R>[]
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

/** @param facts of one world, in a fixed order */
export function accessOf<R>(facts: readonly RbacFact<R>[]): Access<R> {
  const roles = lazy(() => rolesByKey(facts.filter(fact => fact.type === 'role')))
  const bindings = lazy(() => facts.filter(fact => fact.type === 'binding').map(fact => resolve(fact, roles())))
  const bindingsByRole = lazy(() => groupByRole(bindings()))
  const holdings = lazy(() => holdingsByPrincipal(bindings()))
  const allRoles = lazy(() => [...roles().values()].flat())
  const inEffect = lazy(() => groupByRule(allRoles(), bindingsByRole()))
  const accessRoles = lazy(() => allRoles().flatMap(role => accessRole(role, bindingsByRole(), inEffect())))
  const rules = lazy(() => writtenRules(inEffect()))
  return {
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
    grantsOf(principal) {
      const groups = implicitGroups(principal).map((name): Principal => ({ kind: 'Group', name }))
      return [principal, ...groups].flatMap(who => holdings().get(principalKey(who))?.holdings.flatMap(grantsBy) ?? [])
    },
  }
}

type Roles<R> = ReadonlyMap<string, readonly ResolvedRole<R>[]>
type ByRole<R> = ReadonlyMap<ResolvedRole<R>, readonly AccessBinding<R>[]>
type ByRule<R> = ReadonlyMap<RoleRule<R>, ReadonlySet<AccessBinding<R>>>

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

function groupByRole<R>(bindings: readonly AccessBinding<R>[]): ByRole<R> {
  const found = new Map<ResolvedRole<R>, AccessBinding<R>[]>()
  for (const binding of bindings)
    for (const role of binding.roles) {
      const list = found.get(role)
      if (list) list.push(binding)
      else found.set(role, [binding])
    }
  return found
}

interface Holding<R> {
  readonly binding: AccessBinding<R>
  readonly subject: number
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

function accessRole<R>(role: ResolvedRole<R>, byRole: ByRole<R>, byRule: ByRule<R>): readonly AccessRole<R>[] {
  const own = role.rules.filter(({ fact }) => fact === role.fact)
  const bindings = [...new Set([...(byRole.get(role) ?? []), ...own.flatMap(rule => [...(byRule.get(rule) ?? [])])])]
  return role.fact ? [{ fact: role.fact, rules: role.rules, reach: reachOf(bindings), bindings }] : []
}

/** The bindings that put each rule into effect. */
function groupByRule<R>(roles: readonly ResolvedRole<R>[], bindingsByRole: ByRole<R>): ByRule<R> {
  const inEffect = new Map<RoleRule<R>, Set<AccessBinding<R>>>()
  for (const role of roles)
    for (const rule of role.rules) {
      const bindings = inEffect.get(rule) ?? new Set()
      for (const binding of bindingsByRole.get(role) ?? []) bindings.add(binding)
      inEffect.set(rule, bindings)
    }
  return inEffect
}

function writtenRules<R>(inEffect: ByRule<R>): readonly WrittenRule<R>[] {
  return [...inEffect].flatMap(([{ fact, index, rule }, bindings]) =>
    fact ? [{ role: fact, index, rule, reach: reachOf([...bindings]), bindings: [...bindings] }] : [],
  )
}

function reachOf<R>(bindings: readonly AccessBinding<R>[]): Reach {
  if (bindings.length === 0) return 'unbound'
  return bindings.some(({ scope }) => scope === 'cluster') ? 'cluster' : 'namespace'
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
