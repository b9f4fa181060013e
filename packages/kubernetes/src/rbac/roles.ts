/** The roles that bindings can refer to: those of the files and the built-in ones, with the rules that they end up with. */
import type { LabelSelector, PolicyRule } from '../api/kinds.gen.ts'
import { sourcesOf } from './aggregation.ts'
import { type BuiltInRole, builtIns } from './built-in-roles.ts'
import type { RoleFact } from './fact.ts'
import { type Named, named } from './named.ts'
import type { RuleLists } from './rule-lists.ts'
import { type RuleNumbers, ruleNumbers } from './rule-numbers.ts'

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
  /** The number of these rules among the lists of a world. */
  readonly list: number
  /** The number of the rules that the role is written with; an aggregated one has others in effect. */
  readonly writtenList: number
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
  readonly lists: RuleLists
}

/**
 * The roles of the files and of the cluster. A built-in role stays beside one of the files that has its name, for the API server puts
 * back what such a role lacks.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#auto-reconciliation
 */
export function resolveRoles<R>(facts: readonly RoleFact<R>[], minor?: number): ResolvedRoles<R> {
  const numbers = ruleNumbers()
  const all = [
    ...facts.map(fact => written(fact, numbers)),
    ...builtIns(minor).roles.map(role => builtIn<R>(role, numbers)),
  ]
  const sources = sourcesOf(all.filter(({ kind }) => kind === 'ClusterRole'))
  const byName = named<ResolvedRole<R>[]>()
  const lists: OwnRules<R>[] = []
  const listOf = new Map<unknown, number>()
  const groups: ResolvedRole<R>[][] = []
  for (const role of all) {
    const { kind, namespace, name, fact } = role
    const from = role.selectors ? sources.get(role) : undefined
    const writtenList = lists.push(role.own) - 1
    const list = from ? (listOf.get(from) ?? lists.push(joined(from)) - 1) : writtenList
    if (from) listOf.set(from, list)
    const isAggregated = role.selectors !== undefined
    const resolved = { kind, namespace, name, fact, isAggregated, rules: lists[list]!.rules, list, writtenList }
    const variants = byName.get(kind, namespace, name)
    if (variants) {
      variants.push(resolved)
      continue
    }
    const first = [resolved]
    byName.set(kind, namespace, name, first)
    groups.push(first)
  }
  return { all: groups.flat(), byName, lists: inColumns(lists, numbers.rules) }
}

interface Source<R> extends Omit<ResolvedRole<R>, 'rules' | 'list' | 'writtenList' | 'isAggregated'> {
  readonly labels: Readonly<Record<string, string>>
  readonly selectors: readonly LabelSelector[] | undefined
  readonly own: OwnRules<R>
}

interface OwnRules<R> {
  readonly rules: readonly RoleRule<R>[]
  /** Theirs, among the rules that are alike. */
  readonly numbers: readonly number[]
}

function written<R>(fact: RoleFact<R>, numbers: RuleNumbers): Source<R> {
  const { kind, namespace, name, labels, selectors } = fact
  return { kind, namespace, name, fact, labels, selectors, own: ownRules(fact.rules, fact, numbers) }
}

function builtIn<R>({ kind, namespace, name, labels, selectors, rules }: BuiltInRole, numbers: RuleNumbers): Source<R> {
  return { kind, namespace, name, fact: undefined, labels, selectors, own: ownRules(rules, undefined, numbers) }
}

function ownRules<R>(written: readonly PolicyRule[], fact: RoleFact<R> | undefined, alike: RuleNumbers): OwnRules<R> {
  const numbers = written.map(alike.numberOf)
  return { numbers, rules: numbers.map((number, index) => ({ rule: alike.rules[number]!, fact, index })) }
}

function joined<R>(sources: readonly Source<R>[]): OwnRules<R> {
  return {
    rules: sources.flatMap(({ own }) => own.rules),
    numbers: sources.flatMap(({ own }) => own.numbers),
  }
}

function inColumns(lists: readonly OwnRules<unknown>[], rules: readonly PolicyRule[]): RuleLists {
  const first = new Int32Array(lists.length + 1)
  for (const [list, { numbers }] of lists.entries()) first[list + 1] = first[list]! + numbers.length
  const numbers = new Int32Array(first[lists.length]!)
  for (const [list, own] of lists.entries()) numbers.set(own.numbers, first[list])
  return { rules, first, numbers }
}
