/** Rules of a role that grant nothing which another one of it does not grant. */
import type { Resource } from '@keelint/core'
import { coversRule, type RoleRule, uncovered } from '@keelint/kubernetes'

/** Rules that another one of the role covers; of those that cover each other all but the first. */
export function idleRules(rules: readonly RoleRule<Resource>[]) {
  return rules.flatMap((own, index) => {
    const idle = coverOf(rules, own, index)
    return idle && uncovered([], [own.rule]).length > 0 ? [{ own, idle }] : []
  })
}

/** A loop, for every pair of rules of a world comes by here. */
function coverOf(rules: readonly RoleRule<Resource>[], { rule: own }: RoleRule<Resource>, index: number) {
  for (let at = 0; at < rules.length; at++) {
    const { rule } = rules[at]!
    if (at !== index && coversRule(rule, own) && (at < index || !coversRule(own, rule))) return rules[at]
  }
  return undefined
}
