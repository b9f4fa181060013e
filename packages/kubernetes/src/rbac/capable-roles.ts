/** Which roles give a capability, looked up in one table for all of a world: every lint rule about capabilities asks. */
import type { Access } from './access.ts'
import { type CapabilitySet, capabilitiesIn, capabilitySet } from './capability-set.ts'
import type { AccessRole } from './role-in-effect.ts'
import { type BitsOfLists, bitsOfLists, type RuleLists } from './rule-lists.ts'

/** The roles of the files that give one of the capabilities, or a part of one, in some scope. */
export function rolesThatMayGive<R>(
  { roles, ruleLists }: Access<R>,
  capabilities: CapabilitySet,
): readonly AccessRole<R>[] {
  const words = tables.get(ruleLists) ?? wordsOf(ruleLists)
  tables.set(ruleLists, words)
  const asked = words.flatMap((held, word) => (capabilities[word] === 0 ? [] : [{ held, bits: capabilities[word]! }]))
  return roles.filter(({ list }) => asked.some(({ held, bits }) => (held(list) & bits) !== 0))
}

const tables = new WeakMap<RuleLists, readonly BitsOfLists[]>()

/** A set has several words. */
function wordsOf(lists: RuleLists): readonly BitsOfLists[] {
  return Array.from(capabilitySet([]), (_, word) => bitsOfLists(lists, rule => capabilitiesIn(rule)[word]!))
}
