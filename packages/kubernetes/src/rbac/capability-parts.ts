/** The parts of some capabilities as bits, for adding up what many roles give. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { compiledCapabilities, holdsIn, type Part, rowGrantsOf } from './capability-rows.ts'
import type { Capability } from './capability-table.ts'
import type { Scope } from './scope.ts'

export interface PartBits {
  /** How many bits there are, from the lowest on. */
  readonly size: number
  /** All that a capability takes. */
  of(capability: Capability): number
  /** What a rule gives in a scope. */
  by(rule: PolicyRule, scope: Scope): number
}

/** @param capabilities of no more than 30 parts */
export function partBitsOf(capabilities: readonly Capability[]): PartBits {
  const bits = new Map<Part, number>()
  const all = new Map<Capability, number>()
  for (const { capability, parts } of compiledCapabilities) {
    if (!capabilities.includes(capability)) continue
    for (const part of parts) bits.set(part, 1 << bits.size)
    all.set(
      capability,
      parts.reduce((sum, part) => sum | bits.get(part)!, 0),
    )
  }
  return {
    size: bits.size,
    of: capability => all.get(capability) ?? 0,
    by(rule, scope) {
      let given = 0
      for (const { row, grant } of rowGrantsOf(rule)) {
        const bit = bits.get(row.part)
        if (bit !== undefined && holdsIn(scope, row, grant)) given |= bit
      }
      return given
    },
  }
}
