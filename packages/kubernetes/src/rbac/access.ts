/** Who may do what: roles, bindings and subjects of one world, joined as the API server joins them. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { lazy } from '../lazy.ts'
import { type AccessBinding, type Bindings, bindingsIn, type Holding } from './binding.ts'
import { type BindingTable, bindingsWhere, bindingTable, type Handout, holdingsWhere } from './binding-table.ts'
import type { ConstraintsFact } from './constraints.ts'
import type { PodSecurityFact, RbacFact, ServiceAccountFact } from './fact.ts'
import { type Holder, holdersIn } from './holders.ts'
import type { Principal } from './principal.ts'
import { type AccessRole, rolesInEffect, type WrittenRule, writtenRulesWhere } from './role-in-effect.ts'
import { type ResolvedRole, type RoleRule, resolveRoles } from './roles.ts'
import type { RuleLists } from './rule-lists.ts'
import type { TokenSecretFact } from './token-secret.ts'

/** The access model; each part is computed when it is first asked for. */
export interface Access<R> {
  readonly bindings: readonly AccessBinding<R>[]
  /** Whoever a binding names, each once: the same objects as in the bindings. */
  readonly subjects: readonly Principal[]
  /** The same, each with the bindings that name it. */
  readonly holders: readonly Holder<R>[]
  /** The index of a principal among them. */
  holderIndex(principal: Principal): number | undefined
  /** What the bindings hand out and to whom, in columns. */
  readonly table: BindingTable<R>
  /** The same, in objects for numbers of the table. */
  readonly byNumber: Bindings<R>
  /** The bindings whose handout passes a test, which is asked once of each. */
  bindingsWhere(holds: (handout: Handout<R>) => boolean): readonly AccessBinding<R>[]
  /** That bindings name subjects who pass a test, which is asked once of each. */
  holdingsWhere(holds: (principal: Principal) => boolean): readonly Holding<R>[]
  /** The roles that the files define, each with the bindings that hand it out, be it through an aggregated role. */
  readonly roles: readonly AccessRole<R>[]
  /** What all roles grant, those that are built in too, by the lists of their rules. */
  readonly ruleLists: RuleLists
  readonly serviceAccounts: readonly ServiceAccountFact<R>[]
  /** Secrets of the files that hold somebody's token. */
  readonly tokenSecrets: readonly TokenSecretFact<R>[]
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
  /** The same in numbers of holdings, for a look at columns. */
  holdingNumbers(principal: Principal, groups?: readonly string[]): readonly number[]
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
  const sorted = lazy(() => factsByType(facts))
  const roles = lazy(() => resolveRoles(sorted().role, minor))
  // Most files hold no RBAC at all, and what is built in need not be read for them.
  const isEmpty = lazy(() => sorted().role.length === 0 && sorted().binding.length === 0)
  const table = lazy(() =>
    bindingTable(sorted().binding, (kind, namespace, name) => roles().byName.get(kind, namespace, name)),
  )
  const bindings = lazy(() => bindingsIn(table()))
  const holders = lazy(() => holdersIn(bindings()))
  const accessRoles = lazy(() => (isEmpty() ? none : rolesInEffect(roles().all, table())))
  const inEffect = lazy(() => accessRoles().filter(({ fact }) => !fact.selectors))
  const rulesOf = (of: readonly AccessRole<R>[], holds: (rule: PolicyRule) => boolean) =>
    of.length === 0 ? none : writtenRulesWhere(of, roles().lists, holds)
  const bindingsOf = (principal: Principal, others?: readonly string[]): readonly Holding<R>[] => {
    const own = holders().of(principal)?.holdings ?? none
    const groups = holders().groupsOf(principal, others)
    return groups.length === 0 ? own : [...own, ...groups.flatMap(({ holdings }) => holdings)]
  }
  // Rules ask about lists before they know whether there is a role that has one: what is built in need not be read for that.
  const ruleLists: RuleLists = {
    get rules() {
      return roles().lists.rules
    },
    get first() {
      return roles().lists.first
    },
    get numbers() {
      return roles().lists.numbers
    },
  }
  return {
    minor,
    get table() {
      return table()
    },
    get byNumber() {
      return bindings()
    },
    get bindings() {
      return bindings().all
    },
    get subjects() {
      return table().principals
    },
    get holders() {
      return holders().all
    },
    holderIndex: principal => table().numberOf(principal),
    bindingsWhere: holds => bindingsWhere(table(), holds).map(bindings().at),
    holdingsWhere: holds => holdingsWhere(table(), holds).map(bindings().holding),
    get roles() {
      return accessRoles()
    },
    ruleLists,
    rulesWhere: holds => rulesOf(inEffect(), holds),
    writtenRulesWhere: holds => rulesOf(accessRoles(), holds),
    get serviceAccounts() {
      return sorted()['service-account']
    },
    get tokenSecrets() {
      return sorted()['token-secret']
    },
    get constraints() {
      return sorted().constraints
    },
    get podSecurity() {
      return sorted()['pod-security']
    },
    rolesOf: (kind, namespace, name) => roles().byName.get(kind, kind === 'Role' ? namespace : undefined, name) ?? none,
    bindingsNaming: principal => holders().of(principal)?.holdings ?? none,
    bindingsOf,
    holdingNumbers: (principal, others) => holders().numbersOf(principal, others),
    grantsOf: (principal, groups) => bindingsOf(principal, groups).flatMap(grantsBy),
    groupsOf: (principal, others) => holders().groupsOf(principal, others),
  }
}

type FactsByType<R> = { readonly [Type in RbacFact<R>['type']]: (RbacFact<R> & { readonly type: Type })[] }

function factsByType<R>(facts: readonly RbacFact<R>[]): FactsByType<R> {
  const sorted: FactsByType<R> = {
    role: [],
    binding: [],
    'service-account': [],
    'token-secret': [],
    'pod-security': [],
    constraints: [],
  }
  for (const fact of facts) {
    const own: RbacFact<R>[] = sorted[fact.type]
    own.push(fact)
  }
  return sorted
}

/** What the role grants that a binding hands out to a subject. */
export function grantsBy<R>({ binding, index: subject }: Holding<R>): readonly AccessGrant<R>[] {
  return binding.roles.flatMap(role =>
    role.rules.map(({ rule, fact, index }) => ({ rule, fact, index, binding, subject, role })),
  )
}
