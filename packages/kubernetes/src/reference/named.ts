/** What an object names: small, plain, cloneable. */
import { isNamespaced } from '../namespace/scope.ts'
import { builtInRows, commonRows } from './built-in-rows.ts'
import { clusterWideKinds, customRows } from './custom-rows.ts'
import { deliveryRows } from './delivery-rows.ts'
import { edgeRows } from './edge-rows.ts'
import { nameIn } from './name-form.ts'
import { podRows } from './pod-rows.ts'
import type { ReferenceRow, ReferenceUse, WrittenKind } from './row.ts'
import { type RowTree, rowTree, walkRows } from './row-tree.ts'

type Path = readonly (string | number)[]

/** One name in one field. */
export interface NamedFact {
  readonly use: ReferenceUse
  readonly group: string
  readonly kind: string
  /** Undefined where what is named has no namespace, and where it is the release namespace. */
  readonly namespace: string | undefined
  readonly isClusterWide: boolean
  readonly name: string
  /** Of the name, in the resource. */
  readonly path: Path
  readonly optional: boolean
  readonly parts: readonly PartFact[]
  /** Where the namespace is written, if it is not that of the object. */
  readonly namespacePath?: Path
  /** Whether that namespace has to allow it, by a ReferenceGrant. */
  readonly needsGrant?: true
}

/** A key or a port of what is named. */
export interface PartFact {
  readonly part: 'key' | 'port'
  readonly value: string | number
  readonly path: Path
}

/** Rows of plugins, by `group/Kind`. */
export type ReferenceRows = Readonly<Record<string, readonly ReferenceRow[]>>

interface Identity {
  readonly group: string
  readonly kind: string
  readonly namespace?: string
}

/**
 * @param value the object
 * @param pods its pods, each with the place of its template
 * @param extra rows of plugins
 */
export function namesIn(
  value: unknown,
  id: Identity,
  pods: readonly { readonly value: unknown; readonly path: Path }[],
  extra: ReferenceRows = noRows,
): readonly NamedFact[] {
  const found: NamedFact[] = []
  const add = (row: ReferenceRow, holder: unknown, path: Path) => {
    const fact = namedBy(row, holder, path, id)
    if (fact) found.push(fact)
  }
  walkRows(treeOf(id, extra), value, [], add)
  for (const pod of pods) walkRows(podTree(), fieldOf(pod.value, 'spec'), [...pod.path, 'spec'], add)
  return found
}

/** The value of a field: of a key, or along the keys of a path with dots; undefined where there is none, or null. */
export function fieldOf(value: unknown, field: string): unknown {
  const own = ownOf(value, field)
  if (own !== undefined || !field.includes('.')) return own
  return field.split('.').reduce(ownOf, value)
}

/** The keys of a field. */
export function keysOf(value: unknown, field: string): readonly string[] {
  return ownOf(value, field) === undefined && field.includes('.') ? field.split('.') : [field]
}

function ownOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? ((value as Readonly<Record<string, unknown>>)[key] ?? undefined)
    : undefined
}

const noRows: ReferenceRows = {}
const tables: readonly ReferenceRows[] = [builtInRows, customRows, edgeRows, deliveryRows]
const trees = new WeakMap<ReferenceRows, Map<string, RowTree>>()
const common = rowTree(commonRows)
let ofPods: RowTree | undefined

function podTree(): RowTree {
  ofPods ??= rowTree(podRows)
  return ofPods
}

function treeOf({ group, kind }: Identity, extra: ReferenceRows): RowTree {
  const known = trees.get(extra) ?? new Map<string, RowTree>()
  trees.set(extra, known)
  const key = `${group || 'core'}/${kind}`
  const before = known.get(key)
  if (before) return before
  const rows = [...tables, extra].flatMap(table => (Object.hasOwn(table, key) ? table[key]! : []))
  const tree = rows.length === 0 ? common : rowTree([...rows, ...commonRows])
  known.set(key, tree)
  return tree
}

function namedBy(row: ReferenceRow, holder: unknown, path: Path, id: Identity): NamedFact | undefined {
  const { name: field = 'name', unless, optional, use = 'other' } = row
  const text = field === '' ? holder : fieldOf(holder, field)
  if (typeof text !== 'string' || text === '' || (unless && fieldOf(holder, unless))) return
  const meant = nameIn(text, row.form)
  if (!meant) return
  const target = typeof row.to === 'string' ? split(row.to) : writtenKind(row.to, holder)
  if (!target) return
  const isClusterWide = isWithoutNamespace(target)
  const written = meant.namespace ?? (row.namespace === undefined ? undefined : textOf(fieldOf(holder, row.namespace)))
  // Without a namespace of its own an object has to say whose it means.
  if (!isClusterWide && written === undefined && isNamespaced(id.group, id.kind) === false) return
  const { group, kind } = target
  const fact: NamedFact = {
    use,
    group,
    kind,
    namespace: isClusterWide ? undefined : (written ?? id.namespace),
    isClusterWide,
    name: meant.name,
    path: field === '' ? [...path] : [...path, ...keysOf(holder, field)],
    optional: optional !== undefined && fieldOf(holder, optional) === true,
    parts: partsOf(row, holder, path),
  }
  if (written === undefined || written === id.namespace || isClusterWide) return fact
  const namespacePath = meant.namespace === undefined ? [...path, ...keysOf(holder, row.namespace!)] : fact.path
  return { ...fact, namespacePath, ...(row.needsGrant && { needsGrant: true }) }
}

const noParts: readonly PartFact[] = []

function partsOf(
  { keys, ports, portNames, defaultPort }: ReferenceRow,
  holder: unknown,
  path: Path,
): readonly PartFact[] {
  const found: PartFact[] = []
  if (keys) {
    const tree = keyTrees.get(keys) ?? rowTree([{ at: keys, to: '' }])
    keyTrees.set(keys, tree)
    walkRows(tree, holder, [...path], (_, value, at) => {
      if (typeof value === 'string' && value !== '') found.push({ part: 'key', value, path: [...at] })
    })
  }
  for (const field of ports ?? []) {
    const value = fieldOf(holder, field)
    if ((typeof value === 'string' && value !== '') || (typeof value === 'number' && value !== 0))
      found.push({ part: 'port', value, path: [...path, ...keysOf(holder, field)] })
  }
  for (const field of portNames ?? []) {
    const value = textOf(fieldOf(holder, field))
    if (value !== undefined) found.push({ part: 'port', value, path: [...path, ...keysOf(holder, field)] })
  }
  if (found.length > 0) return found
  return defaultPort && ports
    ? [{ part: 'port', value: defaultPort, path: [...path, ...keysOf(holder, ports[0]!)] }]
    : noParts
}

const keyTrees = new Map<string, RowTree>()

function writtenKind(to: WrittenKind, holder: unknown): { readonly group: string; readonly kind: string } | undefined {
  const kind = textOf(fieldOf(holder, to.kind ?? 'kind')) ?? to.orKind
  if (!kind) return
  const apiVersion = to.apiVersion === undefined ? undefined : textOf(fieldOf(holder, to.apiVersion))
  const said = to.group === undefined ? undefined : fieldOf(holder, to.group)
  // The core group is written as an empty text.
  const group = apiVersion === undefined ? (typeof said === 'string' ? said : undefined) : groupOf(apiVersion)
  const found = { group: group ?? to.orGroup ?? '', kind }
  return to.only && !to.only.includes(`${found.group || 'core'}/${kind}`) ? undefined : found
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? '' : apiVersion.slice(0, slash)
}

const targets = new Map<string, { readonly group: string; readonly kind: string }>()

function split(to: string): { readonly group: string; readonly kind: string } {
  const known = targets.get(to)
  if (known) return known
  const slash = to.lastIndexOf('/')
  const group = to.slice(0, slash)
  const target = { group: group === 'core' ? '' : group, kind: to.slice(slash + 1) }
  targets.set(to, target)
  return target
}

function isWithoutNamespace({ group, kind }: Identity): boolean {
  return isNamespaced(group, kind) === false || clusterWideKinds.has(`${group}/${kind}`)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
