/** What a set of permissions amounts to, in capabilities rather than verbs and resources. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { compiledCapabilities, countsFor, holdsIn, type Part, rowGrantsOf } from './capability-rows.ts'
import { type Capability, capabilityTable } from './capability-table.ts'
import { type Grant, grantOf } from './policy-rule.ts'
import type { Scope } from './scope.ts'

/** A rule with where it holds; `source` is whatever the caller wants back. */
export interface Permission<Source> {
  readonly rule: PolicyRule
  readonly scope: Scope
  readonly source: Source
}

/** A permission that gives a capability, or a part of one that takes several. */
export interface CapabilityGrant<Source> {
  readonly source: Source
  readonly grant: Grant
}

/** One thing that a rule lets its holders do, and that counts towards a capability. */
export interface CapableAction extends Grant {
  /** What the rule grants, as the table has it rather than as a wildcard of the rule. */
  readonly action: { readonly verb: string; readonly group: string; readonly resource: string }
  readonly clusterWide: boolean
}

/**
 * The capabilities that permissions give together, in the order of the table, each with the first permission for each part of
 * it. Grants for single names do not count, unless the table is about those names.
 */
export function capabilitiesOf<Source>(
  permissions: readonly Permission<Source>[],
): ReadonlyMap<Capability, readonly CapabilityGrant<Source>[]> {
  const byPart = new Map<Part, CapabilityGrant<Source>>()
  const numbers = new Set<number>()
  for (const { rule, scope, source } of permissions)
    for (const { row, grant } of rowGrantsOf(rule))
      if (!byPart.has(row.part) && holdsIn(scope, row, grant)) {
        byPart.set(row.part, { source, grant })
        numbers.add(row.number)
      }
  const found = new Map<Capability, readonly CapabilityGrant<Source>[]>()
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const { capability, parts } = compiledCapabilities[number]!
    const grants = parts.flatMap(part => byPart.get(part) ?? [])
    if (grants.length === parts.length) found.set(capability, grants)
  }
  return found
}

/** What a rule grants towards a capability, each resource by the first of its verbs and so on through the table. */
export function actionsOf(rule: PolicyRule, capability: Capability): readonly CapableAction[] {
  const cached = known.get(rule)?.get(capability)
  if (cached) return cached
  const found = rowGrantsOf(rule).flatMap(({ row }) =>
    row.capability !== capability
      ? []
      : row.actions.flatMap(action => {
          const grant = grantOf(rule, action)
          return grant && countsFor(row, grant) ? [{ ...grant, action, clusterWide: row.clusterWide === true }] : []
        }),
  )
  known.set(rule, (known.get(rule) ?? new Map()).set(capability, found))
  return found
}

// The roles of a repository have the same rules again and again.
const known = new WeakMap<PolicyRule, Map<Capability, readonly CapableAction[]>>()

/** The phrase that completes "may …". */
export function capabilityTitle(capability: Capability): string {
  return capabilityTable[capability].title
}
