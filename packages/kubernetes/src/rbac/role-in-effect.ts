/** The roles of the files with the bindings that put them into effect, and so how far each reaches. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { type BindingTable, handoutOfBinding } from './binding-table.ts'
import type { BindingFact, RoleFact } from './fact.ts'
import { type Grouped, grouped, mapGroup, oneGroup, thingsOf } from './grouped.ts'
import type { ResolvedRole, RoleRule } from './roles.ts'
import type { RuleLists } from './rule-lists.ts'
import type { Scope } from './scope.ts'

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
  /** The number of these rules among the lists of a world. */
  readonly list: number
  /** The number of the rules that the role is written with; an aggregated one has others in effect. */
  readonly writtenList: number
  /** Whether an aggregated role takes the rules in, be it bound or not. */
  readonly isSelected: boolean
  readonly reach: Reach
  /** The bindings that hand it out, be it through an aggregated role. */
  readonly bindings: readonly BindingFact<R>[]
  /** Their numbers in the table of bindings, for a look at columns. */
  readonly bindingNumbers: Int32Array
  /** Whether one of them holds where a test says, asked once of those in one place that follow each other. */
  isBoundWhere(holds: (scope: Scope) => boolean): boolean
}

export interface WrittenRule<R> {
  readonly role: RoleFact<R>
  /** From 0, in the role. */
  readonly index: number
  readonly rule: PolicyRule
  readonly reach: Reach
  /** Those of the role. */
  readonly bindings: readonly BindingFact<R>[]
}

/**
 * The roles of the files. Whoever an aggregated role is bound to holds the rules of all roles that it selects: the bindings are
 * the same for every rule that a role has of its own, so they are found once for each role.
 */
export function rolesInEffect<R>(roles: readonly ResolvedRole<R>[], table: BindingTable<R>): readonly AccessRole<R>[] {
  const direct = bindingsOfRoles(roles.length, table)
  const through = throughAggregated(roles, direct)
  return roles.flatMap(role => {
    const { fact, writtenList } = role
    if (!fact) return []
    const more = through.get(fact)
    if (!more) return [new BoundRole(fact, role, direct, writtenList, false, table)]
    const all = new Set([...thingsOf(direct, writtenList), ...more])
    return [new BoundRole(fact, role, oneGroup(all), 0, true, table)]
  })
}

/** The bindings of a role are a group of numbers, and objects for those who ask. */
class BoundRole<R> implements AccessRole<R> {
  readonly fact: RoleFact<R>
  readonly list: number
  readonly isSelected: boolean
  readonly reach: Reach
  readonly #role: ResolvedRole<R>
  readonly #bound: Grouped
  readonly #group: number
  readonly #table: BindingTable<R>
  #bindings: readonly BindingFact<R>[] | undefined

  constructor(
    fact: RoleFact<R>,
    role: ResolvedRole<R>,
    bound: Grouped,
    group: number,
    isSelected: boolean,
    table: BindingTable<R>,
  ) {
    this.fact = fact
    this.list = role.list
    this.isSelected = isSelected
    this.#role = role
    this.#bound = bound
    this.#group = group
    this.#table = table
    this.reach = reachOf(bound, group, table)
  }

  get writtenList(): number {
    return this.#role.writtenList
  }

  get rules(): readonly RoleRule<R>[] {
    return this.#role.rules
  }

  get bindingNumbers(): Int32Array {
    return thingsOf(this.#bound, this.#group)
  }

  isBoundWhere(holds: (scope: Scope) => boolean): boolean {
    const { first, things } = this.#bound
    let asked: Scope | undefined
    for (let at = first[this.#group]!; at < first[this.#group + 1]!; at++) {
      const { scope } = handoutOfBinding(this.#table, things[at]!)
      if (scope !== asked && holds(scope)) return true
      asked = scope
    }
    return false
  }

  get bindings(): readonly BindingFact<R>[] {
    this.#bindings ??= mapGroup(this.#bound, this.#group, number => this.#table.facts[number]!)
    return this.#bindings
  }
}

/**
 * The rules that roles are written with and that pass a test.
 * @param holds is asked once of rules that are alike
 */
export function writtenRulesWhere<R>(
  roles: readonly AccessRole<R>[],
  { rules, first, numbers }: RuleLists,
  holds: (rule: PolicyRule) => boolean,
): readonly WrittenRule<R>[] {
  const answers = new Uint8Array(rules.length)
  const found: WrittenRule<R>[] = []
  for (const role of roles) {
    const from = first[role.writtenList]!
    const end = first[role.writtenList + 1]!
    for (let at = from; at < end; at++) {
      const number = numbers[at]!
      answers[number] ||= holds(rules[number]!) ? yes : no
      if (answers[number] === yes) found.push(new RuleOfRole(role, at - from, rules[number]!))
    }
  }
  return found
}

/** The list of bindings is the role's, and is made when somebody asks. */
class RuleOfRole<R> implements WrittenRule<R> {
  readonly #owner: AccessRole<R>
  readonly index: number
  readonly rule: PolicyRule

  constructor(owner: AccessRole<R>, index: number, rule: PolicyRule) {
    this.#owner = owner
    this.index = index
    this.rule = rule
  }

  get role(): RoleFact<R> {
    return this.#owner.fact
  }

  get reach(): Reach {
    return this.#owner.reach
  }

  get bindings(): readonly BindingFact<R>[] {
    return this.#owner.bindings
  }
}

/** Answers; 0 where nobody has asked yet. */
const yes = 1
const no = 2

/** By the numbers of the lists that roles are written with. */
function bindingsOfRoles(roles: number, table: BindingTable<unknown>): Grouped {
  const lists: number[] = []
  const bindings: number[] = []
  for (let binding = 0; binding < table.facts.length; binding++)
    for (const { writtenList } of handoutOfBinding(table, binding).roles) {
      lists.push(writtenList)
      bindings.push(binding)
    }
  return grouped(roles, lists, bindings)
}

/** For each role that aggregated ones select, the bindings of those. */
function throughAggregated<R>(
  roles: readonly ResolvedRole<R>[],
  direct: Grouped,
): ReadonlyMap<RoleFact<R>, ReadonlySet<number>> {
  // Aggregated roles that select the same have one list of rules.
  const aggregated = new Map<number, { readonly rules: readonly RoleRule<R>[]; readonly bound: number[] }>()
  for (const role of roles) {
    if (!role.isAggregated) continue
    const { list, rules, writtenList } = role
    const known = aggregated.get(list) ?? { rules, bound: [] }
    for (const binding of thingsOf(direct, writtenList)) known.bound.push(binding)
    aggregated.set(list, known)
  }
  const through = new Map<RoleFact<R>, Set<number>>()
  for (const { rules, bound } of aggregated.values())
    for (const source of new Set(rules.map(({ fact }) => fact))) {
      if (!source) continue
      const found = through.get(source) ?? new Set()
      for (const binding of bound) found.add(binding)
      through.set(source, found)
    }
  return through
}

function reachOf({ first, things }: Grouped, group: number, table: BindingTable<unknown>): Reach {
  const from = first[group]!
  const end = first[group + 1]!
  for (let at = from; at < end; at++) if (handoutOfBinding(table, things[at]!).scope === 'cluster') return 'cluster'
  return from === end ? 'unbound' : 'namespace'
}
