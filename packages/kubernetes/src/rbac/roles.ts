/** The roles that bindings can refer to: those of the files and the built-in ones, with the rules that they end up with. */
import type { LabelSelector, PolicyRule } from '../api/kinds.gen.ts'
import { sourcesOf } from './aggregation.ts'
import { type BuiltInRole, builtIns } from './built-in-roles.ts'
import type { RoleFact } from './fact.ts'

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

/**
 * Roles under the key of what a binding refers to. A built-in role stays beside one of the files that has its name, for the API
 * server puts back what such a role lacks.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#auto-reconciliation
 */
export function rolesByKey<R>(
  facts: readonly RoleFact<R>[],
  minor?: number,
): ReadonlyMap<string, readonly ResolvedRole<R>[]> {
  const same = interning()
  const all = [...facts.map(fact => written(fact, same)), ...builtIns(minor).roles.map(builtIn<R>)]
  const sources = sourcesOf(all.filter(({ kind }) => kind === 'ClusterRole'))
  const found = new Map<string, ResolvedRole<R>[]>()
  const rulesOf = new Map<unknown, readonly RoleRule<R>[]>()
  for (const role of all) {
    const { kind, namespace, name, fact } = role
    const key = roleKey(kind, namespace, name)
    const from = role.selectors ? sources.get(role) : undefined
    const rules = from ? (rulesOf.get(from) ?? from.flatMap(({ own }) => own)) : role.own
    if (from) rulesOf.set(from, rules)
    const resolved = { kind, namespace, name, fact, isAggregated: role.selectors !== undefined, rules }
    const variants = found.get(key)
    if (variants) variants.push(resolved)
    else found.set(key, [resolved])
  }
  return found
}

/** @param namespace of a Role; undefined is the release namespace */
export function roleKey(kind: 'Role' | 'ClusterRole', namespace: string | undefined, name: string): string {
  // The length tells where the namespace ends, whatever it holds.
  return `${kind} ${namespace === undefined ? '' : `${namespace.length}:${namespace}`} ${name}`
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

/** Rules repeat all over a repository; one object for all that are alike is looked at once. */
function interning(): (rule: PolicyRule) => PolicyRule {
  const known = new Map<string, PolicyRule>()
  return rule => {
    const text = JSON.stringify([rule.apiGroups, rule.resources, rule.verbs, rule.resourceNames, rule.nonResourceURLs])
    const one = known.get(text)
    if (!one) known.set(text, rule)
    return one ?? rule
  }
}

function builtIn<R>({ kind, namespace, name, labels, selectors, rules }: BuiltInRole): Source<R> {
  const own = rules.map((rule, index) => ({ rule, fact: undefined, index }))
  return { kind, namespace, name, fact: undefined, labels, selectors, own }
}
