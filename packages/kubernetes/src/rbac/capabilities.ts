/** What a set of permissions amounts to, in capabilities rather than verbs and resources. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { CapabilityRow } from './capability-row.ts'
import { type Capability, capabilityTable } from './capability-table.ts'
import { type Grant, grantOf } from './policy-rule.ts'

/** Where permissions hold: everywhere, or in one namespace, undefined being the release namespace. */
export type Scope = 'cluster' | { readonly namespace: string | undefined }

/** Completes the sentence "may do this …". */
export function describeScope(scope: Scope): string {
  if (scope === 'cluster') return 'in the whole cluster'
  return scope.namespace === undefined ? 'in the release namespace' : `in namespace \`${scope.namespace}\``
}

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
  for (const { rule, scope, source } of permissions)
    for (const { row, grant } of grantsOfRule(rule))
      if (!byPart.has(row.part) && holdsIn(scope, row, grant)) byPart.set(row.part, { source, grant })
  const found = new Map<Capability, readonly CapabilityGrant<Source>[]>()
  if (byPart.size === 0) return found
  for (const { capability, parts } of compiled) {
    const grants = parts.flatMap(part => byPart.get(part) ?? [])
    if (grants.length === parts.length) found.set(capability, grants)
  }
  return found
}

/** Capabilities as bits, for looking at many rules: 32 of them a word, in the order of the table. */
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
  for (const rule of rules) for (const { row } of grantsOfRule(rule)) addTo(set, row.capability)
  return set
}

/** Whether two sets have a capability in common. */
export function intersects(one: CapabilitySet, other: CapabilitySet): boolean {
  return one.some((word, index) => (word & other[index]!) !== 0)
}

function addTo(set: CapabilitySet, capability: Capability): void {
  const bit = bits.get(capability)!
  set[bit >> 5]! |= 1 << (bit & 31)
}

/** Whether a rule gives a capability, or a part of one, in some scope. */
export function mayGive(rule: PolicyRule, capability: Capability): boolean {
  return grantsOfRule(rule).some(({ row }) => row.capability === capability)
}

/** What a rule grants towards a capability, each resource by the first of its verbs and so on through the table. */
export function actionsOf(rule: PolicyRule, capability: Capability): readonly CapableAction[] {
  return grantsOfRule(rule).flatMap(({ row }) =>
    row.capability !== capability
      ? []
      : row.actions.flatMap(action => {
          const grant = grantOf(rule, action)
          return grant && countsFor(row, grant) ? [{ ...grant, action, clusterWide: row.clusterWide === true }] : []
        }),
  )
}

/** The phrase that completes "may …". */
export function capabilityTitle(capability: Capability): string {
  return capabilityTable[capability].title
}

function holdsIn(scope: Scope, { clusterWide, namespaces }: CapabilityRow, { names }: Grant): boolean {
  if (scope === 'cluster') return names.length > 0 || !namespaces
  if (clusterWide) return false
  return names.length > 0 || !namespaces || namespaces.includes(scope.namespace ?? '')
}

/** Any of the rows gives the part. */
type Part = { readonly rows: readonly CapabilityRow[] }

interface CompiledRow extends CapabilityRow {
  readonly capability: Capability
  readonly part: Part
  /** In the order of the table. */
  readonly order: number
  readonly actions: readonly { readonly group: string; readonly resource: string; readonly verb: string }[]
}

interface RowGrant {
  readonly row: CompiledRow
  readonly grant: Grant
}

const bits: ReadonlyMap<Capability, number> = new Map(
  Object.keys(capabilityTable).map((capability, bit) => [capability as Capability, bit]),
)
const words = Math.ceil(bits.size / 32)

const rows: CompiledRow[] = []
const compiled = Object.entries(capabilityTable).map(([capability, entry]) => {
  const parts: readonly Part[] = entry.all ? entry.rows.map(row => ({ rows: [row] })) : [{ rows: entry.rows }]
  for (const part of parts) for (const row of part.rows) rows.push(compile(row, capability as Capability, part))
  return { capability: capability as Capability, parts }
})

function compile(row: CapabilityRow, capability: Capability, part: Part): CompiledRow {
  const groups = row.groups.split(' ').map(group => (group === 'core' ? '' : group))
  const resources = row.resources.split(' ')
  const verbs = row.verbs.split(' ')
  return {
    ...row,
    capability,
    part,
    order: rows.length,
    actions: groups.flatMap(group => resources.flatMap(resource => verbs.map(verb => ({ group, resource, verb })))),
  }
}

/** The rows that are about a resource, whatever its group, for rules that spell their resources out. */
const rowsByResource = new Map<string, CompiledRow[]>()
for (const row of rows)
  for (const resource of new Set(row.actions.map(action => action.resource))) {
    const list = rowsByResource.get(resource)
    if (list) list.push(row)
    else rowsByResource.set(resource, [row])
  }

// A rule is looked up once for each of its subjects; what it grants does not change.
const known = new WeakMap<PolicyRule, readonly RowGrant[]>()

function grantsOfRule(rule: PolicyRule): readonly RowGrant[] {
  const cached = known.get(rule)
  if (cached) return cached
  const found = candidates(rule.resources ?? []).flatMap(row => {
    const grant = rowGrant(rule, row)
    return grant ? [{ row, grant }] : []
  })
  known.set(rule, found)
  return found
}

/** Only a star stands for a resource that is not written. */
function candidates(resources: readonly (string | null)[]): readonly CompiledRow[] {
  if (resources.some(resource => resource?.startsWith('*'))) return rows
  const found = new Set<CompiledRow>()
  for (const resource of resources) for (const row of rowsByResource.get(resource ?? '') ?? []) found.add(row)
  return found.size < 2 ? [...found] : [...found].sort((one, other) => one.order - other.order)
}

function rowGrant(rule: PolicyRule, row: CompiledRow): Grant | undefined {
  for (const action of row.actions) {
    const grant = grantOf(rule, action)
    if (grant && countsFor(row, grant)) return grant
  }
  return undefined
}

function countsFor({ names }: CapabilityRow, grant: Grant): boolean {
  return grant.names.length === 0 || grant.names.some(name => names?.includes(name))
}
