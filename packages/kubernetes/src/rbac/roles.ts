/** The roles that bindings can refer to: those of the files and the built-in ones, with the rules that they end up with. */
import type { LabelSelector, PolicyRule } from '../api/kinds.gen.ts'
import { sourcesOf } from './aggregation.ts'
import { type BuiltInRole, builtIns } from './built-in-roles.ts'
import type { RoleFact } from './fact.ts'
import { type Named, named } from './named.ts'
import { oneForAlike } from './one-rule.ts'

export interface ResolvedRole<R> {
  readonly kind: 'Role' | 'ClusterRole'
  /** Undefined for a ClusterRole, and where it is the release namespace. */
  readonly namespace: string | undefined
  readonly name: string
  /** Undefined for what is built in. */
  readonly fact: RoleFact<R> | undefined
  /** Whether the rules are those of other roles, and more may come with roles that the files do not hold. */
  readonly isAggregated: boolean
  /** What the role grants in effect. */
  readonly rules: readonly RoleRule<R>[]
}

export interface RoleRule<R> {
  readonly rule: PolicyRule
  /** Where the rule is written; undefined for what is built in. */
  readonly fact: RoleFact<R> | undefined
  /** From 0, among the rules of the role that it is written in. */
  readonly index: number
}

export interface ResolvedRoles<R> {
  /** Those of one name together. */
  readonly all: readonly ResolvedRole<R>[]
  /** Under what a binding refers to: several where the files define one more than once. */
  readonly byName: Named<readonly ResolvedRole<R>[]>
}

/**
 * The roles of the files and of the cluster. A built-in role stays beside one of the files that has its name, for the API server puts
 * back what such a role lacks.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#auto-reconciliation
 */
export function resolveRoles<R>(facts: readonly RoleFact<R>[], minor?: number): ResolvedRoles<R> {
  const same = oneForAlike()
  const all = [...facts.map(fact => written(fact, same)), ...builtIns(minor).roles.map(builtIn<R>)]
  const sources = sourcesOf(all.filter(({ kind }) => kind === 'ClusterRole'))
  const byName = named<ResolvedRole<R>[]>()
  const rulesOf = new Map<unknown, readonly RoleRule<R>[]>()
  const groups: ResolvedRole<R>[][] = []
  for (const role of all) {
    const { kind, namespace, name, fact } = role
    const from = role.selectors ? sources.get(role) : undefined
    const rules = from ? (rulesOf.get(from) ?? from.flatMap(({ own }) => own)) : role.own
    if (from) rulesOf.set(from, rules)
    const resolved = { kind, namespace, name, fact, isAggregated: role.selectors !== undefined, rules }
    const variants = byName.get(kind, namespace, name)
    if (variants) {
      variants.push(resolved)
      continue
    }
    const first = [resolved]
    byName.set(kind, namespace, name, first)
    groups.push(first)
  }
  return { all: groups.flat(), byName }
}

interface Source<R> extends Omit<ResolvedRole<R>, 'rules' | 'isAggregated'> {
  readonly labels: Readonly<Record<string, string>>
  readonly selectors: readonly LabelSelector[] | undefined
  readonly own: readonly RoleRule<R>[]
}

function written<R>(fact: RoleFact<R>, same: (rule: PolicyRule) => PolicyRule): Source<R> {
  const { kind, namespace, name, labels, selectors, rules } = fact
  const own = rules.map((rule, index) => ({ rule: same(rule), fact, index }))
  return { kind, namespace, name, fact, labels, selectors, own }
}

function builtIn<R>({ kind, namespace, name, labels, selectors, rules }: BuiltInRole): Source<R> {
  const own = rules.map((rule, index) => ({ rule, fact: undefined, index }))
  return { kind, namespace, name, fact: undefined, labels, selectors, own }
}
