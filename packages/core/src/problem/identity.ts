/** The identity of a problem: the same for the same fault, wherever its lines move to, and nothing of a secret in it. */
import { itemWithoutSecrets } from '@keelint/kubernetes'
import { hashOf } from '../reporting/hash.ts'
import { childOf } from '../resource/node.ts'
import type { ResourceId } from '../resource/resource.ts'
import type { Path } from '../source/place.ts'

export interface Fault {
  readonly rule: string
  readonly resource: ResourceId
  readonly container: string | undefined
  readonly path: Path
  readonly evidence: string | undefined
  /** Whether the value is a secret, which a hash of it would let somebody guess. */
  readonly conceal?: boolean | undefined
}

/** 16 hexadecimal digits. The API version is no part of it. @param root the resource's value */
export function identityOf({ rule, resource, container, path, evidence, conceal }: Fault, root: unknown): string {
  const { group, kind, namespace, name } = resource
  const stable = stablePath(path, root, conceal === true, contentGroups.has(group))
  return hashOf(JSON.stringify([rule, group, kind, namespace ?? '', name, container ?? '', stable, evidence ?? '']))
}

/** The fields that name the items of the API's lists, so that an item keeps its identity when others come before it. */
const namingFields = ['name', 'mountPath', 'devicePath', 'containerPort', 'port', 'key', 'ip', 'topologyKey', 'type']

/** Groups whose lists hold items without names, and no secrets: grants, peers, rules of an audit policy. */
const contentGroups = new Set([
  'rbac.authorization.k8s.io',
  'networking.k8s.io',
  'policy.networking.k8s.io',
  'audit.k8s.io',
])

/** Lists of pods whose items have no names, and no secrets either: an item is what is in it. */
const contentLists: ReadonlySet<unknown> = new Set([
  'envFrom',
  'nodeSelectorTerms',
  'preferredDuringSchedulingIgnoredDuringExecution',
  'requiredDuringSchedulingIgnoredDuringExecution',
  'sources',
  'tolerations',
])

/** @param byContent whether an item without a name goes by what is in it, rather than by its place in the list */
function stablePath(path: Path, root: unknown, conceal: boolean, byContent: boolean): readonly string[] {
  let value = root
  return path.map((key, at) => {
    const holder = value
    value = childOf(holder, key)
    if (typeof key !== 'number') return key
    const isWhole = contentLists.has(path[at - 1])
    const content = () =>
      conceal || !(byContent || isWhole) ? undefined : contentBeside(value, isWhole ? undefined : path[at + 1])
    return itemName(value, key, holder, conceal) ?? content() ?? String(key)
  })
}

/** What is in a mapping but for the field that the path leads on into, whatever the order of keys and lists. */
function contentBeside(item: unknown, field: Path[number] | undefined): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
  const rest = Object.entries(item).filter(([key]) => key !== field)
  const budget = { values: mostValues }
  const text = canonical(Object.fromEntries(rest), budget)
  return budget.values < 0 ? undefined : `{${hashOf(text)}`
}

/** Aliases make much of little; what is larger goes by its place. */
const mostValues = 2000

function canonical(value: unknown, budget: { values: number }): string {
  if (--budget.values < 0) return ''
  if (Array.isArray(value))
    return `[${value
      .map(one => canonical(one, budget))
      .sort()
      .join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.keys(value)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonical(childOf(value, key), budget)}`)
  return `{${fields.join(',')}}`
}

function itemName(item: unknown, index: number, items: unknown, conceal: boolean): string | undefined {
  if (typeof item === 'string') {
    const rest = Array.isArray(items) ? itemWithoutSecrets(items, index) : item
    // A secret that only the rule can tell from other texts.
    return conceal && rest === item ? '=***' : `=${rest}`
  }
  for (const field of namingFields) {
    const name = childOf(item, field)
    if (typeof name === 'string' || typeof name === 'number') return `${field}=${name}`
  }
  return undefined
}

const containerLists: ReadonlySet<unknown> = new Set(['containers', 'initContainers', 'ephemeralContainers'])

/** The container that a path leads into. */
export function containerAt(path: Path, root: unknown): string | undefined {
  const list = path.findIndex((key, index) => containerLists.has(key) && typeof path[index + 1] === 'number')
  if (list < 0) return undefined
  const container = path.slice(0, list + 2).reduce<unknown>(childOf, root)
  const name = childOf(container, 'name')
  return typeof name === 'string' ? name : undefined
}
