/** Capabilities as bits, for looking at many rules. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { rowGrantsOf } from './capability-rows.ts'
import { type Capability, capabilityTable } from './capability-table.ts'

const bits: ReadonlyMap<Capability, number> = new Map(
  Object.keys(capabilityTable).map((capability, bit) => [capability as Capability, bit]),
)
const words = Math.ceil(bits.size / 32)

/** 32 of them a word, in the order of the table. */
export type CapabilitySet = Int32Array

/** @returns the bits of capabilities */
export function capabilitySet(capabilities: readonly Capability[]): CapabilitySet {
  const set = new Int32Array(words)
  for (const capability of capabilities) addTo(set, capability)
  return set
}

/** Whether two sets have a capability in common. */
export function intersects(one: CapabilitySet, other: CapabilitySet): boolean {
  for (let word = 0; word < words; word++) if ((one[word]! & other[word]!) !== 0) return true
  return false
}

function addTo(set: CapabilitySet, capability: Capability): void {
  const bit = bits.get(capability)!
  set[bit >> 5]! |= 1 << (bit & 31)
}

/** Whether a rule gives a capability, or a part of one, in some scope. */
export function mayGive(rule: PolicyRule, capability: Capability): boolean {
  const bit = bits.get(capability)!
  return (capabilitiesIn(rule)[bit >> 5]! & (1 << (bit & 31))) !== 0
}

/** Whether a rule gives one of these capabilities, or a part of one, in some scope. */
export function mayGiveOneOf(rule: PolicyRule, capabilities: CapabilitySet): boolean {
  return intersects(capabilitiesIn(rule), capabilities)
}

const known = new WeakMap<PolicyRule, CapabilitySet>()

/** The capabilities that a rule gives in some scope, or a part of. */
export function capabilitiesIn(rule: PolicyRule): CapabilitySet {
  const cached = known.get(rule)
  if (cached) return cached
  const found = capabilitySet(rowGrantsOf(rule).map(({ row }) => row.capability))
  known.set(rule, found)
  return found
}
