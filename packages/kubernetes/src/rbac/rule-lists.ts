/** The rules of all roles in columns, so that what a rule amounts to is worked out once for all roles that have it. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { lazy } from '../lazy.ts'

/** Each rule that is like no other has a number, and so has each list of rules: a role's own, or what aggregated roles select. */
export interface RuleLists {
  /** By their numbers. */
  readonly rules: readonly PolicyRule[]
  /** For each list where its rules begin among `numbers`; one more for the end. */
  readonly first: Int32Array
  /** The numbers of the rules, list after list. */
  readonly numbers: Int32Array
}

/** For the number of a list what its rules amount to. */
export type BitsOfLists = (list: number) => number

/** @param bitsOf a rule; each is asked for once, when a list is asked for that has it */
export function bitsOfLists(lists: RuleLists, bitsOf: (rule: PolicyRule) => number): BitsOfLists {
  const bits = lazy(() => keptBits(lists, bitsOf))
  return list => bits()(list)
}

function keptBits({ rules, first, numbers }: RuleLists, bitsOf: (rule: PolicyRule) => number): BitsOfLists {
  const byRule = new Int32Array(rules.length).fill(unknown)
  const byList = new Int32Array(first.length - 1).fill(unknown)
  return list => {
    const known = byList[list]!
    if (known !== unknown) return known
    let bits = 0
    const end = first[list + 1]!
    for (let at = first[list]!; at < end; at++) {
      const number = numbers[at]!
      if (byRule[number] === unknown) byRule[number] = bitsOf(rules[number]!)
      bits |= byRule[number]!
    }
    byList[list] = bits
    return bits
  }
}

/** For the number of a list whether a rule in it passes a test. */
export function listsWhere(lists: RuleLists, holds: (rule: PolicyRule) => boolean): (list: number) => boolean {
  const found = bitsOfLists(lists, rule => (holds(rule) ? 1 : 0))
  return list => found(list) !== 0
}

/** Every bit there is, which few rules have: to work that out again is all that it costs them. */
const unknown = -1
