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

/** The capabilities that rules give in some scope, each for itself, or a part of. */
export function capabilitySetOf(rules: readonly PolicyRule[]): CapabilitySet {
  const set = new Int32Array(words)
  for (const rule of rules) addCapabilities(rule, set, 0)
  return set
}

/** Adds what a rule gives to a set, or to one of several that stand one behind the other. @param from where the set begins */
export function addCapabilities(rule: PolicyRule, sets: Int32Array, from: number): void {
  const own = setOf(rule)
  for (let word = 0; word < words; word++) sets[from + word]! |= own[word]!
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
  return (setOf(rule)[bit >> 5]! & (1 << (bit & 31))) !== 0
}

/** Whether a rule gives one of these capabilities, or a part of one, in some scope. */
export function mayGiveOneOf(rule: PolicyRule, capabilities: CapabilitySet): boolean {
  return intersects(setOf(rule), capabilities)
}

const known = new WeakMap<PolicyRule, CapabilitySet>()

function setOf(rule: PolicyRule): CapabilitySet {
  const cached = known.get(rule)
  if (cached) return cached
  const found = capabilitySet(rowGrantsOf(rule).map(({ row }) => row.capability))
  known.set(rule, found)
  return found
}
