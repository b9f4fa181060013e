/** One object for all policy rules that are alike: they repeat all over a repository, and each is looked at once. */
import type { PolicyRule } from '../api/kinds.gen.ts'

type List = readonly (string | null)[] | null | undefined

/** Of rules that have a number in common no more are compared than these; the others stay as they are. */
const most = 16

/** @returns for a rule the first one like it, or the rule itself */
export function oneForAlike(): (rule: PolicyRule) => PolicyRule {
  const known = new Map<number, PolicyRule[]>()
  return rule => {
    const number = numberOf(rule)
    const candidates = known.get(number)
    if (!candidates) known.set(number, [rule])
    else {
      for (const one of candidates) if (isAlike(one, rule)) return one
      if (candidates.length < most) candidates.push(rule)
    }
    return rule
  }
}

/** Equal for rules that are alike. Texts are made up of a few words, so a look at some letters tells most apart. */
function numberOf({ apiGroups, resources, verbs, resourceNames, nonResourceURLs }: PolicyRule): number {
  let number = mixed(1, resources)
  number = mixed(number, apiGroups)
  number = mixed(number, verbs)
  number = mixed(number, resourceNames)
  return mixed(number, nonResourceURLs)
}

function mixed(number: number, list: List): number {
  let sum = Math.imul(number, 31) + (list ? list.length : 0)
  if (list)
    for (const text of list)
      if (text) {
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
