/** Who may do what: roles, bindings and subjects of one world, joined as the API server joins them. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { lazy } from '../lazy.ts'
import { type AccessBinding, type Holding, resolveBindings } from './binding.ts'
import type { ConstraintsFact } from './constraints.ts'
import type { PodSecurityFact, RbacFact, ServiceAccountFact } from './fact.ts'
import { type Holder, holdersIn } from './holders.ts'
import { named } from './named.ts'
import type { Principal } from './principal.ts'
import { type AccessRole, rolesInEffect, type WrittenRule, writtenRulesWhere } from './role-in-effect.ts'
import { type ResolvedRole, type RoleRule, resolveRoles } from './roles.ts'
import type { RuleLists } from './rule-lists.ts'

/** The access model; each part is computed when it is first asked for. */
export interface Access<R> {
  readonly bindings: readonly AccessBinding<R>[]
  /** Whoever a binding names, each once: the same objects as in the bindings. */
  readonly subjects: readonly Principal[]
  /** The same, each with the bindings that name it. */
  readonly holders: readonly Holder<R>[]
  /** The index of a principal among them. */
  holderIndex(principal: Principal): number | undefined
  /** The roles that the files define, each with the bindings that hand it out, be it through an aggregated role. */
  readonly roles: readonly AccessRole<R>[]
  /** What all roles grant, those that are built in too, by the lists of their rules. */
  readonly ruleLists: RuleLists
  readonly serviceAccounts: readonly ServiceAccountFact<R>[]
  /** What the namespaces of the files enforce. */
  readonly podSecurity: readonly PodSecurityFact<R>[]
  /** OpenShift's, as far as the files define them. */
  readonly constraints: readonly ConstraintsFact<R>[]
  /** Of the Kubernetes whose built-in roles count; undefined is the newest. */
  readonly minor: number | undefined
  /**
   * Each rule that the files give a role and that passes a test, once, with the bindings that put it into effect, be it through an
   * aggregated role. What an aggregated role has of its own is left out: the control plane replaces it.
   * @param holds is asked once of rules that are alike
   */
  rulesWhere(holds: (rule: PolicyRule) => boolean): readonly WrittenRule<R>[]
  /** The same, with what aggregated roles have of their own: for what is wrong with the writing. */
  writtenRulesWhere(holds: (rule: PolicyRule) => boolean): readonly WrittenRule<R>[]
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
  /** The groups among the holders that a principal is in. @param others that it is in besides those it is always in */
  groupsOf(principal: Principal, others?: readonly string[]): readonly Holder<R>[]
}

export interface AccessGrant<R> extends RoleRule<R> {
  readonly binding: AccessBinding<R>
  /** Of the subject, in the binding. */
  readonly subject: number
  readonly role: ResolvedRole<R>
}

const none: readonly never[] = []

/**
 * Joins roles, bindings and accounts; nothing is worked out before it is asked for.
 *
 * @param facts of one world, in a fixed order
 * @param minor of the Kubernetes whose built-in roles count; the newest if absent
 */
export function accessOf<R>(facts: readonly RbacFact<R>[], minor?: number): Access<R> {
  const roles = lazy(() =>
    resolveRoles(
      facts.filter(fact => fact.type === 'role'),
      minor,
    ),
  )
  // Most files hold no RBAC at all, and what is built in need not be read for them.
  const resolved = lazy(() => {
    const bindings = facts.filter(fact => fact.type === 'binding')
    return resolveBindings(bindings, bindings.length === 0 ? named() : roles().byName)
  })
  const holders = lazy(() => holdersIn(resolved()))
  const isEmpty = !facts.some(({ type }) => type === 'role' || type === 'binding')
  const accessRoles = lazy(() => (isEmpty ? none : rolesInEffect(roles(), resolved().all)))
  const inEffect = lazy(() => accessRoles().filter(({ fact }) => !fact.selectors))
  const rulesOf = (of: readonly AccessRole<R>[], holds: (rule: PolicyRule) => boolean) =>
    of.length === 0 ? none : writtenRulesWhere(of, roles().lists, holds)
  const podSecurity = lazy(() => facts.filter(fact => fact.type === 'pod-security'))
  const constraints = lazy(() => facts.filter(fact => fact.type === 'constraints'))
  const serviceAccounts = lazy(() => facts.filter(fact => fact.type === 'service-account'))
  const bindingsOf = (principal: Principal, others?: readonly string[]): readonly Holding<R>[] => {
    const own = holders().of(principal)?.holdings ?? none
    const groups = holders().groupsOf(principal, others)
    return groups.length === 0 ? own : [...own, ...groups.flatMap(({ holdings }) => holdings)]
  }
  return {
    minor,
    get bindings() {
      return resolved().all
    },
    get subjects() {
      return resolved().principals
    },
    get holders() {
      return holders().all
    },
    holderIndex: principal => holders().numberOf(principal),
    get roles() {
      return accessRoles()
    },
    get ruleLists() {
      return roles().lists
    },
    rulesWhere: holds => rulesOf(inEffect(), holds),
    writtenRulesWhere: holds => rulesOf(accessRoles(), holds),
    get serviceAccounts() {
      return serviceAccounts()
    },
    get constraints() {
      return constraints()
    },
    get podSecurity() {
      return podSecurity()
    },
    rolesOf: (kind, namespace, name) => roles().byName.get(kind, kind === 'Role' ? namespace : undefined, name) ?? none,
    bindingsNaming: principal => holders().of(principal)?.holdings ?? none,
    bindingsOf,
    grantsOf: (principal, groups) => bindingsOf(principal, groups).flatMap(grantsBy),
    groupsOf: (principal, others) => holders().groupsOf(principal, others),
  }
}

function grantsBy<R>({ binding, index: subject }: Holding<R>): readonly AccessGrant<R>[] {
  return binding.roles.flatMap(role =>
    role.rules.map(({ rule, fact, index }) => ({ rule, fact, index, binding, subject, role })),
  )
}
