/** Rules of a role that grant nothing which another one of it does not grant. */
import { coverBits, coversRule, type PolicyRule, type RuleLists, uncovered } from '@keelint/kubernetes'

/** Both from 0, in the list. */
export interface IdleRule {
  readonly index: number
  /** The first one that covers it. */
  readonly coveredBy: number
}

/** For the number of a list the rules that another one of it covers; of those that cover each other all but the first. */
export function idleRulesIn({ rules, first, numbers }: RuleLists): (list: number) => readonly IdleRule[] {
  const bits = rules.map(coverBits)
  const covers = (one: number, other: number): boolean =>
    (bits[other]!.takes & ~bits[one]!.grants) === 0 && coversRule(rules[one]!, rules[other]!)
  return list => {
    const from = first[list]!
    const end = first[list + 1]!
    const found: IdleRule[] = []
    for (let own = from; own < end; own++)
      // A loop, for every pair of rules of a world comes by here.
      for (let at = from; at < end; at++) {
        if (at === own || !covers(numbers[at]!, numbers[own]!)) continue
        if (at > own && covers(numbers[own]!, numbers[at]!)) continue
        if (grantsSomething(rules[numbers[own]!]!)) found.push({ index: own - from, coveredBy: at - from })
        break
      }
    return found
  }
}

function grantsSomething(rule: PolicyRule): boolean {
  return uncovered([], [rule]).length > 0
}
