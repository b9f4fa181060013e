/** The roles that bindings can refer to: those of the files and the built-in ones, with the rules that they end up with. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { sourcesOf } from './aggregation.ts'
import { type BuiltInRole, builtIns } from './built-in-roles.ts'
import type { RoleFact } from './fact.ts'
import { type Named, named } from './named.ts'
import type { RuleLists } from './rule-lists.ts'
import { ruleNumbers } from './rule-numbers.ts'

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

type WrittenRole<R> = RoleFact<R> | BuiltInRole

/** Makes the rules of a list when somebody looks at them; most are only asked about by their numbers. */
type RulesOfLists<R> = (list: number) => readonly RoleRule<R>[]

/**
 * The roles of the files and of the cluster. A built-in role stays beside one of the files that has its name, for the API server puts
 * back what such a role lacks.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#auto-reconciliation
 */
export function resolveRoles<R>(facts: readonly RoleFact<R>[], minor?: number): ResolvedRoles<R> {
  // The rules that a role is written with have its index as the number of their list; behind these are those of aggregated roles.
  const written: readonly WrittenRole<R>[] = [...facts, ...builtIns(minor).roles]
  const { joined, listOf } = aggregated(written)
  const lists = inColumns(written, joined)
  const rulesOf = rulesIn(facts, lists, joined)
  const byName = named<ResolvedRole<R>[]>()
  const groups: ResolvedRole<R>[][] = []
  for (let number = 0; number < written.length; number++) {
    const { kind, namespace, name } = written[number]!
    const role = new NumberedRole(written[number]!, facts[number], number, listOf.get(number), rulesOf)
    const variants = byName.get(kind, namespace, name)
    if (variants) {
      variants.push(role)
      continue
    }
    const first = [role]
    byName.set(kind, namespace, name, first)
    groups.push(first)
  }
  return { all: groups.flat(), byName, lists }
}

class NumberedRole<R> implements ResolvedRole<R> {
  readonly kind: 'Role' | 'ClusterRole'
  readonly namespace: string | undefined
  readonly name: string
  readonly fact: RoleFact<R> | undefined
  readonly isAggregated: boolean
  readonly list: number
  readonly writtenList: number
  readonly #rulesOf: RulesOfLists<R>

  constructor(
    { kind, namespace, name }: WrittenRole<R>,
    fact: RoleFact<R> | undefined,
    writtenList: number,
    aggregated: number | undefined,
    rulesOf: RulesOfLists<R>,
  ) {
    this.kind = kind
    this.namespace = namespace
    this.name = name
    this.fact = fact
    this.isAggregated = aggregated !== undefined
    this.list = aggregated ?? writtenList
    this.writtenList = writtenList
    this.#rulesOf = rulesOf
  }

  get rules(): readonly RoleRule<R>[] {
    return this.#rulesOf(this.list)
  }
}

interface Aggregated {
  /** For each list of an aggregated role the lists that it is made of. */
  readonly joined: readonly (readonly number[])[]
  /** For the number of an aggregated role the number of its list; those that select the same have one. */
  readonly listOf: ReadonlyMap<number, number>
}

function aggregated(written: readonly WrittenRole<unknown>[]): Aggregated {
  const roles = written.flatMap(({ kind, labels, selectors }, number) =>
    kind === 'ClusterRole' ? [{ labels, selectors, number }] : [],
  )
  const sources = sourcesOf(roles)
  const lists = new Map<unknown, number>()
  const joined: (readonly number[])[] = []
  const listOf = new Map<number, number>()
  for (const role of roles) {
    if (!role.selectors) continue
    const from = sources.get(role)!
    const list = lists.get(from) ?? written.length + joined.push(from.map(({ number }) => number)) - 1
    lists.set(from, list)
    listOf.set(role.number, list)
  }
  return { joined, listOf }
}

function inColumns(written: readonly WrittenRole<unknown>[], joined: Aggregated['joined']): RuleLists {
  const alike = ruleNumbers()
  const first = [0]
  const numbers: number[] = []
  for (const { rules } of written) {
    for (const rule of rules) numbers.push(alike.numberOf(rule))
    first.push(numbers.length)
  }
  for (const lists of joined) {
    for (const list of lists) for (let at = first[list]!; at < first[list + 1]!; at++) numbers.push(numbers[at]!)
    first.push(numbers.length)
  }
  return { rules: alike.rules, first: new Int32Array(first), numbers: new Int32Array(numbers) }
}

/** @param facts of the roles with the first numbers */
function rulesIn<R>(
  facts: readonly RoleFact<R>[],
  { rules, first, numbers }: RuleLists,
  joined: Aggregated['joined'],
): RulesOfLists<R> {
  const made: (readonly RoleRule<R>[])[] = []
  const own = first.length - 1 - joined.length
  const rulesOf = (list: number): readonly RoleRule<R>[] => {
    made[list] ??= list < own ? ownRules(list) : joined[list - own]!.flatMap(rulesOf)
    return made[list]
  }
  return rulesOf

  function ownRules(list: number): readonly RoleRule<R>[] {
    const fact = facts[list]
    const from = first[list]!
    const own: RoleRule<R>[] = []
    for (let at = from; at < first[list + 1]!; at++) own.push({ rule: rules[numbers[at]!]!, fact, index: at - from })
    return own
  }
}
