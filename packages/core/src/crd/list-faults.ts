/**
 * Finds what repeats in the lists of a custom resource that are sets or maps, after
 * k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype.
 */
import type { SchemaFault } from '@keelint/kubernetes'
import type { Path } from '../source/place.ts'
import type { VersionSchema } from './definition.ts'
import { fieldOf, itemOf } from './field.ts'
import { deepest, isMap, type SchemaNode, textsIn } from './schema-node.ts'

/** Those that JSON Schema calls unique are sets. @param value with its defaults, which may be keys of its items */
export function listFaults(value: unknown, schema: VersionSchema): readonly SchemaFault[] {
  const faults: SchemaFault[] = []
  visit(value, schema.root, [])
  return faults

  function visit(value: unknown, node: SchemaNode | undefined, path: Path): void {
    if (!node || path.length > deepest) return
    if (Array.isArray(value)) {
      faults.push(...repeated(value, node, path))
      const item = itemOf(node, schema)
      for (const [index, child] of value.entries()) visit(child, item, [...path, index])
    } else if (isMap(value))
      for (const [key, child] of Object.entries(value)) {
        const field = fieldOf(key, node, schema)
        if (field !== 'unknown') visit(child, field, [...path, key])
      }
  }
}

function repeated(list: readonly unknown[], node: SchemaNode, path: Path): readonly SchemaFault[] {
  const type = node['x-kubernetes-list-type']
  if (type === 'set' || node.uniqueItems === true)
    return secondOf(list.map(textOf)).map(index => ({
      path: [...path, index],
      code: 'duplicate-item',
      message: 'An earlier item of the list is the same.',
      at: 'value',
    }))
  if (type !== 'map') return []
  const odd = list.findIndex(item => item !== null && !isMap(item))
  // A schema that asks for maps says so itself.
  if (odd >= 0) return []
  const keys = textsIn(node, 'x-kubernetes-list-map-keys')
  return secondOf(list.map(item => textOf(keys.map(key => keyOf(item, key))))).map(index => ({
    path: keys.length === 1 ? [...path, index, keys[0]!] : [...path, index],
    code: 'duplicate-item',
    message: `An earlier item has ${keys.map(key => `\`${key}: ${shown(keyOf(list[index], key))}\``).join(' and ')}, too.`,
    at: 'value',
  }))
}

/** Where a text comes for the second time; what comes more often is named once. */
function secondOf(texts: readonly string[]): readonly number[] {
  const times = new Map<string, number>()
  return texts.flatMap((text, index) => {
    const before = times.get(text) ?? 0
    times.set(text, before + 1)
    return before === 1 ? [index] : []
  })
}

function keyOf(item: unknown, key: string): unknown {
  return isMap(item) && Object.hasOwn(item, key) ? item[key] : undefined
}

function shown(key: unknown): string {
  return key === undefined ? '' : typeof key === 'object' ? '…' : String(key)
}

/** The same for equal values, mappings in any order of their keys. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, child: unknown) =>
    child === undefined
      ? { absent: true }
      : isMap(child)
        ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
        : child,
  )
}
