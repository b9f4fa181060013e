/** What a set of permissions amounts to, in capabilities rather than verbs and resources. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { lazy } from '../lazy.ts'
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

/** For a capability the first permission for each part of it; undefined where one is missing. */
export type HeldCapability<Source> = (capability: Capability) => readonly CapabilityGrant<Source>[] | undefined

/**
 * The capabilities that permissions give together, for those who ask about some. Grants for single names do not count, unless the
 * table is about those names.
 */
export function heldCapability<Source>(permissions: readonly Permission<Source>[]): HeldCapability<Source> {
  const byPart: CapabilityGrant<Source>[] = []
  for (const { rule, scope, source } of permissions)
    for (const { row, grant } of rowGrantsOf(rule))
      if (!byPart[row.part.number] && holdsIn(scope, row, grant)) byPart[row.part.number] = { source, grant }
  return capability => {
    const parts = partsOf(capability)
    const grants: CapabilityGrant<Source>[] = []
    for (const { number } of parts) {
      const grant = byPart[number]
      if (!grant) return undefined
      grants.push(grant)
    }
    return grants
  }
}

/** The capabilities that permissions give together, in the order of the table. */
export function capabilitiesOf<Source>(
  permissions: readonly Permission<Source>[],
): ReadonlyMap<Capability, readonly CapabilityGrant<Source>[]> {
  const held = heldCapability(permissions)
  const found = new Map<Capability, readonly CapabilityGrant<Source>[]>()
  for (const { capability } of compiledCapabilities()) {
    const grants = held(capability)
    if (grants) found.set(capability, grants)
  }
  return found
}

const partsByName = lazy(() => new Map(compiledCapabilities().map(({ capability, parts }) => [capability, parts])))

function partsOf(capability: Capability): readonly Part[] {
  return partsByName().get(capability)!
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
