/** What a set of permissions amounts to, in capabilities rather than verbs and resources. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { type Capability, type CapabilityRow, capabilityTable } from './capability-table.ts'
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

/**
 * The capabilities that permissions give together, in the order of the table, each with the first permission for each part of
 * it. Grants for single names do not count, unless the table is about those names.
 */
export function capabilitiesOf<Source>(
  permissions: readonly Permission<Source>[],
): ReadonlyMap<Capability, readonly CapabilityGrant<Source>[]> {
  const byPart = new Map<Part, CapabilityGrant<Source>>()
  for (const { rule, scope, source } of permissions)
    for (const { part, row, grant } of grantsOfRule(rule))
      if (!byPart.has(part) && holdsIn(scope, row, grant)) byPart.set(part, { source, grant })
  const found = new Map<Capability, readonly CapabilityGrant<Source>[]>()
  for (const { capability, parts } of compiled) {
    const grants = parts.flatMap(part => byPart.get(part) ?? [])
    if (grants.length === parts.length) found.set(capability, grants)
  }
  return found
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
type Part = readonly CompiledRow[]

interface CompiledRow extends CapabilityRow {
  readonly actions: readonly { readonly group: string; readonly resource: string; readonly verb: string }[]
}

interface RowGrant {
  readonly part: Part
  readonly row: CompiledRow
  readonly grant: Grant
}

const compiled = Object.entries(capabilityTable).map(([capability, { rows, all }]) => {
  const compiledRows = rows.map(compile)
  const parts: readonly Part[] = all ? compiledRows.map(row => [row]) : [compiledRows]
  return { capability: capability as Capability, parts }
})

function compile(row: CapabilityRow): CompiledRow {
  const groups = row.groups.split(' ').map(group => (group === 'core' ? '' : group))
  const resources = row.resources.split(' ')
  const verbs = row.verbs.split(' ')
  return {
    ...row,
    actions: groups.flatMap(group => resources.flatMap(resource => verbs.map(verb => ({ group, resource, verb })))),
  }
}

// A rule is looked up once for each of its subjects; what it grants does not change.
const known = new WeakMap<PolicyRule, readonly RowGrant[]>()

function grantsOfRule(rule: PolicyRule): readonly RowGrant[] {
  const cached = known.get(rule)
  if (cached) return cached
  const found: RowGrant[] = []
  for (const { parts } of compiled)
    for (const part of parts)
      for (const row of part) {
        const grant = rowGrant(rule, row)
        if (grant) found.push({ part, row, grant })
      }
  known.set(rule, found)
  return found
}

function rowGrant(rule: PolicyRule, { actions, names }: CompiledRow): Grant | undefined {
  for (const action of actions) {
    const grant = grantOf(rule, action)
    if (grant && (grant.names.length === 0 || grant.names.some(name => names?.includes(name)))) return grant
  }
  return undefined
}
