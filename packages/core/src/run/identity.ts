/** The identity of a problem: the same for the same fault, wherever its lines move to. */
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
}

/** 16 hexadecimal digits. The API version is no part of it. @param root the resource's value */
export function identityOf({ rule, resource, container, path, evidence }: Fault, root: unknown): string {
  const { group, kind, namespace, name } = resource
  return hashOf(
    JSON.stringify([rule, group, kind, namespace ?? '', name, container ?? '', stablePath(path, root), evidence ?? '']),
  )
}

/** The fields that name the items of the API's lists, so that an item keeps its identity when others come before it. */
const namingFields = ['name', 'mountPath', 'devicePath', 'containerPort', 'port', 'key', 'ip', 'topologyKey', 'type']

function stablePath(path: Path, root: unknown): readonly string[] {
  let value = root
  return path.map(key => {
    value = childOf(value, key)
    return typeof key === 'number' ? (itemName(value) ?? String(key)) : key
  })
}

function itemName(item: unknown): string | undefined {
  if (typeof item === 'string') return `=${item}`
  for (const field of namingFields) {
    const name = childOf(item, field)
    if (typeof name === 'string' || typeof name === 'number') return `${field}=${name}`
  }
  return undefined
}

/** The container that a path leads into. */
export function containerAt(path: Path, root: unknown): string | undefined {
  const list = path.findIndex(
    (key, index) => /^(?:c|initC|ephemeralC)ontainers$/.test(String(key)) && typeof path[index + 1] === 'number',
  )
  if (list < 0) return undefined
  const container = path.slice(0, list + 2).reduce<unknown>(childOf, root)
  const name = childOf(container, 'name')
  return typeof name === 'string' ? name : undefined
}
