/** Finds where two API tables differ and sorts the differences by what explains them. */
import type { Table, TableDefinition, TableField } from './table-text.ts'

/** The name that a definition's own type goes by, where it has no fields. */
export const OWN_TYPE = '(value)'

export interface Difference {
  /** Absent where nothing explains it. */
  readonly reason?: string
  /** `id#field@minor: oracle -> ours`. */
  readonly text: string
}

const INLINE = 'a definition without fields is written inline'
const DISCOVERY = 'discovery documents are no manifests, so no kinds'
const ENUMS = 'the values of enums come from another source than the oracle'
const KEYS = 'list keys are written once for all versions, those of status and of sets not at all'
const PATCHED: ReadonlyMap<string, string> = new Map([
  ['batch.v1.PodFailurePolicyRule#onPodConditions@27', 'a patch release made the field optional'],
  ['batch.v1.PodFailurePolicyRule#onPodConditions@28', 'a patch release made the field optional'],
  ['resource.v1alpha3.ResourceSliceList#listMeta@31', '1.31.0 misnames the metadata of this list'],
  ['resource.v1alpha3.ResourceSliceList#metadata@31', '1.31.0 misnames the metadata of this list'],
])

/** All differences, definition by definition and minor by minor. */
export function compareTables(ours: Table, oracle: Table): readonly Difference[] {
  const own = new Map(ours.definitions.map(definition => [definition.id, definition]))
  const scalars = new Map<string, string>()
  for (const { id, fields } of oracle.definitions) {
    const only = fields.find(field => field.name === OWN_TYPE)
    if (only) scalars.set(id, only.type)
  }
  const differences: Difference[] = []
  for (const expected of oracle.definitions) {
    const found = own.get(expected.id)
    own.delete(expected.id)
    if (found) differences.push(...compareDefinitions(found, expected, scalars))
    else if (scalars.has(expected.id)) differences.push({ reason: INLINE, text: expected.id })
    else differences.push({ text: `${expected.id}: missing` })
  }
  for (const id of own.keys()) differences.push({ text: `${id}: not in the oracle` })
  return differences
}

function* compareDefinitions(
  ours: TableDefinition,
  oracle: TableDefinition,
  scalars: ReadonlyMap<string, string>,
): Generator<Difference> {
  const { id } = oracle
  if (ours.kind !== oracle.kind) {
    const discovery = /^meta\.v1\.API(?:Group|GroupList|ResourceList|Versions)$/.test(id)
    yield { ...(discovery ? { reason: DISCOVERY } : {}), text: `${id}: kind ${oracle.kind} -> ${ours.kind}` }
  }
  if (ours.since !== oracle.since || ours.until !== oracle.until) {
    yield { text: `${id}: ${oracle.since}-${oracle.until} -> ${ours.since}-${ours.until}` }
  }
  const names = new Set([...ours.fields, ...oracle.fields].map(field => field.name))
  for (let minor = Math.max(ours.since, oracle.since); minor <= Math.min(ours.until, oracle.until); minor += 1) {
    for (const name of names) {
      const [found, expected] = [fieldAt(ours, name, minor), fieldAt(oracle, name, minor)]
      const at = `${id}#${name}@${minor}`
      for (const { reason, text } of compareFields(id, found, expected, scalars)) {
        const explained = PATCHED.get(at) ?? reason
        yield { ...(explained === undefined ? {} : { reason: explained }), text: `${at}: ${text}` }
      }
    }
  }
}

function* compareFields(
  id: string,
  ours: TableField | undefined,
  oracle: TableField | undefined,
  scalars: ReadonlyMap<string, string>,
): Generator<Difference> {
  if (!ours || !oracle) {
    if (ours !== oracle) yield { text: ours ? 'not in the oracle' : 'missing' }
    return
  }
  if (ours.required !== oracle.required) yield { text: `required ${oracle.required} -> ${ours.required}` }
  const inlined = oracle.type.replace(/#([\w.]+)/, (reference, target) => scalars.get(target) ?? reference)
  if (inlined !== oracle.type) yield { reason: INLINE, text: `${oracle.type} -> ${ours.type}` }
  const [found, expected] = [splitType(ours.type), splitType(inlined)]
  if (found.type !== expected.type) yield { text: `${oracle.type} -> ${ours.type}` }
  if (found.values !== '') yield { reason: ENUMS, text: ours.type }
  if (found.keys !== expected.keys) {
    const left = !expected.type.endsWith('[]') || /(?:Status|List)$/.test(id)
    const alike = found.keys === expected.keys.replace('~', '') || expected.keys === 'set'
    const explained = alike || (found.keys === '' && left)
    yield { ...(explained ? { reason: KEYS } : {}), text: `${oracle.type} -> ${ours.type}` }
  }
}

function splitType(text: string): { readonly type: string; readonly values: string; readonly keys: string } {
  const [, before = '', values = '', after = '', keys = ''] = /^([^(@]*)(\(.*\))?([^@]*)(?:@(.*))?$/.exec(text) ?? []
  return { type: before + after, values, keys }
}

function fieldAt({ fields }: TableDefinition, name: string, minor: number): TableField | undefined {
  return fields.find(field => field.name === name && field.since <= minor && minor <= field.until)
}
