/** A number for each rule that is like no other: rules repeat all over a repository, and each is looked at once. */
import type { PolicyRule } from '../api/kinds.gen.ts'

type List = readonly (string | null)[] | null | undefined

/** Of rules that have a sum in common no more are compared than these; the others get numbers of their own. */
const most = 16

export interface RuleNumbers {
  /** By their numbers: of rules that are alike the first. */
  readonly rules: readonly PolicyRule[]
  numberOf(rule: PolicyRule): number
}

export function ruleNumbers(): RuleNumbers {
  const rules: PolicyRule[] = []
  const bySum = new Map<number, number[]>()
  return {
    rules,
    numberOf(rule) {
      const sum = sumOf(rule)
      const candidates = bySum.get(sum)
      if (candidates) for (const number of candidates) if (isAlike(rules[number]!, rule)) return number
      const number = rules.push(rule) - 1
      if (!candidates) bySum.set(sum, [number])
      else if (candidates.length < most) candidates.push(number)
      return number
    },
  }
}

/** Equal for rules that are alike. Texts are made up of a few words, so a look at some letters tells most apart. */
function sumOf({ apiGroups, resources, verbs, resourceNames, nonResourceURLs }: PolicyRule): number {
  let sum = mixed(1, resources)
  sum = mixed(sum, apiGroups)
  sum = mixed(sum, verbs)
  sum = mixed(sum, resourceNames)
  return mixed(sum, nonResourceURLs)
}

function mixed(number: number, list: List): number {
  const length = list?.length ?? 0
  let sum = Math.imul(number, 31) + length
  for (let index = 0; index < length; index++) {
    const text = list![index]
    if (!text) continue
    const last = text.length - 1
    sum = Math.imul(sum, 31) + last + text.charCodeAt(0)
    sum = Math.imul(sum, 31) + text.charCodeAt(last >> 1)
    sum = Math.imul(sum, 31) + text.charCodeAt(last)
  }
  return sum | 0
}

function isAlike(one: PolicyRule, other: PolicyRule): boolean {
  return (
    isSame(one.resources, other.resources) &&
    isSame(one.verbs, other.verbs) &&
    isSame(one.apiGroups, other.apiGroups) &&
    isSame(one.resourceNames, other.resourceNames) &&
    isSame(one.nonResourceURLs, other.nonResourceURLs)
  )
}

function isSame(one: List, other: List): boolean {
  if (!one || !other || one.length !== other.length) return one === other
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}
