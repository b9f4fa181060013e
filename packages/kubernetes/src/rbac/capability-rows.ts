/** The table of capabilities as it is looked up: the rows that a policy rule gives something of. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { lazy } from '../lazy.ts'
import type { CapabilityRow } from './capability-row.ts'
import { type Capability, capabilityTable } from './capability-table.ts'
import { type Grant, grantOf } from './policy-rule.ts'
import type { Scope } from './scope.ts'

/** Any of the rows gives the part. */
export interface Part {
  /** In the order of the table. */
  readonly number: number
  readonly rows: readonly CapabilityRow[]
}

export interface CompiledRow extends CapabilityRow {
  readonly capability: Capability
  readonly part: Part
  /** In the order of the table. */
  readonly order: number
  readonly actions: readonly { readonly group: string; readonly resource: string; readonly verb: string }[]
}

export interface RowGrant {
  readonly row: CompiledRow
  readonly grant: Grant
}

/** In the order of the table. */
export const compiledCapabilities = lazy(() => {
  let number = 0
  return Object.entries(capabilityTable).map(([capability, entry]) => {
    const parts = (entry.all ? entry.rows.map(row => [row]) : [entry.rows]).map(
      (rows): Part => ({ number: number++, rows }),
    )
    return { capability: capability as Capability, parts }
  })
})

const compiledRows = lazy(() => {
  const rows: CompiledRow[] = []
  for (const { capability, parts } of compiledCapabilities())
    for (const part of parts)
      for (const row of part.rows) rows.push(compile(row, { capability, part, order: rows.length }))
  return rows
})

function compile(row: CapabilityRow, of: Omit<CompiledRow, keyof CapabilityRow | 'actions'>): CompiledRow {
  const groups = row.groups.split(' ').map(group => (group === 'core' ? '' : group))
  const resources = row.resources.split(' ')
  const verbs = row.verbs.split(' ')
  return {
    ...row,
    ...of,
    actions: groups.flatMap(group => resources.flatMap(resource => verbs.map(verb => ({ group, resource, verb })))),
  }
}

/** The rows that are about a resource, whatever its group, for rules that spell their resources out. */
const rowsByResource = lazy(() => {
  const found = new Map<string, CompiledRow[]>()
  for (const row of compiledRows())
    for (const resource of new Set(row.actions.map(action => action.resource))) {
      const list = found.get(resource)
      if (list) list.push(row)
      else found.set(resource, [row])
    }
  return found
})

// A rule is looked up by each of its subjects, and by each lint rule; what it grants does not change.
const known = new WeakMap<PolicyRule, readonly RowGrant[]>()

/** The rows that a rule gives something of in some scope, in the order of the table. */
export function rowGrantsOf(rule: PolicyRule): readonly RowGrant[] {
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
  if (resources.some(resource => resource?.startsWith('*'))) return compiledRows()
  const found = new Set<CompiledRow>()
  for (const resource of resources) for (const row of rowsByResource().get(resource ?? '') ?? []) found.add(row)
  return found.size < 2 ? [...found] : [...found].sort((one, other) => one.order - other.order)
}

function rowGrant(rule: PolicyRule, row: CompiledRow): Grant | undefined {
  for (const action of row.actions) {
    const grant = grantOf(rule, action)
    if (grant && countsFor(row, grant)) return grant
  }
  return undefined
}

/** Whether names do not make a grant harmless. */
export function countsFor({ names }: CapabilityRow, grant: Grant): boolean {
  return grant.names.length === 0 || grant.names.some(name => names?.includes(name))
}

/** Whether what a rule gives of a row takes effect in a scope. */
export function holdsIn(scope: Scope, { clusterWide, namespaces }: CapabilityRow, { names }: Grant): boolean {
  if (scope === 'cluster') return names.length > 0 || !namespaces
  if (clusterWide) return false
  // The release namespace may be the one that matters, where a name says what is meant.
  return (
    !namespaces || namespaces.includes(scope.namespace ?? '') || (names.length > 0 && scope.namespace === undefined)
  )
}
