/** Says of a field that a schema lacks what its author may have meant. */
import type { SchemaFault } from '@keelint/kubernetes'
import { nearest } from '../config/names.ts'
import type { Path } from '../source/place.ts'
import { asNode, nodeIn, type SchemaNode } from './schema-node.ts'

/** Nobody mistypes a longer name. */
const longest = 100

/** @param node the schema of the map that has the field @param above that of the map around @param path of the map */
export function unknownField(
  name: string,
  node: SchemaNode | undefined,
  above: SchemaNode | undefined,
  path: Path,
): SchemaFault {
  const names = name.length > longest ? [] : Object.keys(nodeIn(node, 'properties') ?? {})
  // Of a letter or two, every other is near.
  const meant = name.length > 2 ? nearest(name, names) : names.find(known => known.toLowerCase() === name.toLowerCase())
  const place = meant === undefined ? placeOf(name, node, above, path) : undefined
  const hint =
    meant !== undefined
      ? `; did you mean \`${meant}\`?`
      : place !== undefined
        ? ` here; there is one at \`${place}\`.`
        : '.'
  return { path: [...path, name], code: 'unknown-field', message: `There is no field \`${name}\`${hint}`, at: 'key' }
}

/** Names that many maps share say nothing about where they belong. */
const common: ReadonlySet<string> = new Set([
  'name',
  'type',
  'kind',
  'key',
  'value',
  'path',
  'namespace',
  'spec',
  'labels',
])

/** One level below, or one above. */
function placeOf(
  name: string,
  node: SchemaNode | undefined,
  above: SchemaNode | undefined,
  path: Path,
): string | undefined {
  if (common.has(name)) return undefined
  for (const [via, field] of Object.entries(nodeIn(node, 'properties') ?? {})) {
    const items = nodeIn(asNode(field), 'items')
    const isList = items !== undefined
    const fields = nodeIn(items ?? asNode(field), 'properties')
    if (via !== 'status' && fields && Object.hasOwn(fields, name))
      return [...path, isList ? `${via}[]` : via, name].reduce(joined, '')
  }
  const around = nodeIn(above, 'properties')
  const parent = path.slice(
    0,
    path.findLastIndex(key => typeof key === 'string'),
  )
  return around && Object.hasOwn(around, name) ? [...parent, name].reduce(joined, '') : undefined
}

function joined(path: string, step: string | number): string {
  return typeof step === 'number' ? `${path}[]` : path === '' ? step : `${path}.${step}`
}
