/** Rules of a role that grant nothing which another one of it does not grant. */
import { coverBits, coversRule, type RuleLists, uncovered } from '@keelint/kubernetes'

/** Both from 0, in the list. */
export interface IdleRule {
  readonly index: number
  /** The first one that covers it. */
  readonly coveredBy: number
}

/** For the number of a list the rules that another one of it covers; of those that cover each other all but the first. */
export function idleRulesIn({ rules, first, numbers }: RuleLists): (list: number) => readonly IdleRule[] {
  const grants = new Int32Array(rules.length)
  const takes = new Int32Array(rules.length)
  for (const [number, rule] of rules.entries()) {
    const bits = coverBits(rule)
    grants[number] = bits.grants
    takes[number] = bits.takes
  }
  const covers = (one: number, other: number): boolean =>
    (takes[other]! & ~grants[one]!) === 0 && coversRule(rules[one]!, rules[other]!)
  const answers: boolean[] = []
  const grantsSomething = (number: number): boolean => {
    answers[number] ??= uncovered([], [rules[number]!]).length > 0
    return answers[number]
  }
  return list => {
    const from = first[list]!
    const end = first[list + 1]!
    const found: IdleRule[] = []
    for (let own = from; own < end; own++)
      // A loop, for every pair of rules of a world comes by here.
      for (let at = from; at < end; at++) {
        if (at === own || !covers(numbers[at]!, numbers[own]!)) continue
        if (at > own && covers(numbers[own]!, numbers[at]!)) continue
        if (grantsSomething(numbers[own]!)) found.push({ index: own - from, coveredBy: at - from })
        break
      }
    return found
  }
}
