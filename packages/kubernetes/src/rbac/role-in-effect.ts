/** The roles of the files with the bindings that put them into effect, and so how far each reaches. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { AccessBinding } from './binding.ts'
import { byNumber } from './by-number.ts'
import type { RoleFact } from './fact.ts'
import type { ResolvedRole, ResolvedRoles, RoleRule } from './roles.ts'
import type { RuleLists } from './rule-lists.ts'

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

/**
 * The roles of the files. Whoever an aggregated role is bound to holds the rules of all roles that it selects: the bindings are
 * the same for every rule that a role has of its own, so they are found once for each role.
 */
export function rolesInEffect<R>(
  { all: roles, lists }: ResolvedRoles<R>,
  bindings: readonly AccessBinding<R>[],
): readonly AccessRole<R>[] {
  const direct = byNumber<AccessBinding<R>>(lists.first.length, add => {
    for (const binding of bindings) for (const role of binding.roles) add(role.writtenList, binding)
  })
  const through = throughAggregated(roles, direct)
  return roles.flatMap(role => {
    const { fact, rules, list, writtenList } = role
    if (!fact) return []
    const own = direct[writtenList]!
    const more = through.get(fact)
    const all = more ? [...new Set([...own, ...more])] : own
    return [{ fact, rules, list, writtenList, isSelected: more !== undefined, reach: reachOf(all), bindings: all }]
  })
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
  for (const { fact: role, writtenList: list, reach, bindings } of roles) {
    const from = first[list]!
    const end = first[list + 1]!
    for (let at = from; at < end; at++) {
      const number = numbers[at]!
      answers[number] ||= holds(rules[number]!) ? yes : no
      if (answers[number] === yes) found.push({ role, index: at - from, rule: rules[number]!, reach, bindings })
    }
  }
  return found
}

/** Answers; 0 where nobody has asked yet. */
const yes = 1
const no = 2

/** For each role that aggregated ones select, the bindings of those. */
function throughAggregated<R>(
  roles: readonly ResolvedRole<R>[],
  direct: readonly (readonly AccessBinding<R>[])[],
): ReadonlyMap<RoleFact<R>, ReadonlySet<AccessBinding<R>>> {
  // Aggregated roles that select the same have one list of rules.
  const aggregated = new Map<ResolvedRole<R>['rules'], AccessBinding<R>[]>()
  for (const role of roles) {
    if (!role.isAggregated) continue
    const bound = aggregated.get(role.rules) ?? []
    for (const binding of direct[role.writtenList]!) bound.push(binding)
    aggregated.set(role.rules, bound)
  }
  const through = new Map<RoleFact<R>, Set<AccessBinding<R>>>()
  for (const [rules, bound] of aggregated)
    for (const source of new Set(rules.map(({ fact }) => fact))) {
      if (!source) continue
      const found = through.get(source) ?? new Set()
      for (const binding of bound) found.add(binding)
      through.set(source, found)
    }
  return through
}

function reachOf<R>(bindings: readonly AccessBinding<R>[]): Reach {
  if (bindings.length === 0) return 'unbound'
  return bindings.some(({ scope }) => scope === 'cluster') ? 'cluster' : 'namespace'
}
