/** Which roles give a capability, looked up in one table for all of a world: every lint rule about capabilities asks. */
import { addCapabilities, type CapabilitySet, capabilitySetOf } from './capability-set.ts'
import type { AccessRole } from './role-in-effect.ts'

/** The roles that give one of the capabilities, or a part of one, in some scope. */
export function rolesThatMayGive<R>(
  roles: readonly AccessRole<R>[],
  capabilities: CapabilitySet,
): readonly AccessRole<R>[] {
  const table = tables.get(roles) ?? tableOf(roles)
  tables.set(roles, table)
  const words = capabilities.length
  const found: AccessRole<R>[] = []
  for (let role = 0; role < roles.length; role++)
    for (let word = 0; word < words; word++)
      if ((table[role * words + word]! & capabilities[word]!) !== 0) {
        found.push(roles[role]!)
        break
      }
  return found
}

const tables = new WeakMap<object, Int32Array>()

/** The sets of all roles, one behind the other. */
function tableOf(roles: readonly AccessRole<unknown>[]): Int32Array {
  const words = capabilitySetOf([]).length
  const table = new Int32Array(roles.length * words)
  for (let role = 0; role < roles.length; role++)
    for (const { rule } of roles[role]!.rules) addCapabilities(rule, table, role * words)
  return table
}
