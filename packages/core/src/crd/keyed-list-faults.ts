/** What is wrong with the schema of a list that is a set or a map. */

import { nodeIn, type SchemaNode, textIn, textsIn } from './schema-node.ts'
import type { Report } from './schema-report.ts'
import { notAllowed } from './wording.ts'

const listTypes = ['atomic', 'set', 'map']
const mapTypes = ['atomic', 'granular']

export function keyedListFaults(node: SchemaNode, report: Report): void {
  const listType = textIn(node, 'x-kubernetes-list-type')
  const mapType = textIn(node, 'x-kubernetes-map-type')
  if (listType !== undefined) {
    if (!listTypes.includes(listType))
      report(['x-kubernetes-list-type'], 'not-allowed-value', notAllowed(listType, listTypes))
    if (node.type !== 'array') report(['x-kubernetes-list-type'], 'conflict', 'Only a list (`type: array`) has it.')
  }
  if (mapType !== undefined) {
    if (!mapTypes.includes(mapType))
      report(['x-kubernetes-map-type'], 'not-allowed-value', notAllowed(mapType, mapTypes))
    if (node.type !== 'object') report(['x-kubernetes-map-type'], 'conflict', 'Only a map (`type: object`) has it.')
  }
  const item = nodeIn(node, 'items')
  if (listType === 'set' && item?.type === 'object' && textIn(item, 'x-kubernetes-map-type') !== 'atomic')
    report(
      ['x-kubernetes-list-type'],
      'conflict',
      'The items of a set must be scalars, or have `x-kubernetes-map-type: atomic`.',
    )
  if (listType === 'map') keyFaults(node, item, report)
  else if (node['x-kubernetes-list-map-keys'] !== undefined && textsIn(node, 'x-kubernetes-list-map-keys').length > 0)
    report(['x-kubernetes-list-map-keys'], 'conflict', 'Only a list with `x-kubernetes-list-type: map` has keys.')
}

function keyFaults(node: SchemaNode, item: SchemaNode | undefined, report: Report): void {
  const keys = textsIn(node, 'x-kubernetes-list-map-keys')
  if (keys.length === 0) report(['x-kubernetes-list-map-keys'], 'missing', 'A list that is a map needs its keys.')
  if (!item) return
  if (item.type !== 'object') {
    report(['items', 'type'], 'not-allowed-value', 'The items of a list that is a map must be of the type `object`.')
    return
  }
  const required = textsIn(item, 'required')
  for (const [index, key] of keys.entries()) {
    const at = ['x-kubernetes-list-map-keys', index]
    if (keys.indexOf(key) < index) report(at, 'duplicate-item', `The key \`${key}\` stands there already.`)
    const field = nodeIn(nodeIn(item, 'properties'), key)
    if (!field) report(at, 'no-such-item', `The items have no field \`${key}\`.`)
    else if (field.type === 'array' || field.type === 'object')
      report(
        ['items', 'properties', key, 'type'],
        'conflict',
        `\`${key}\` is a key of the list, so that it must be a scalar.`,
      )
    else if (field.nullable === true)
      report(
        ['items', 'properties', key, 'nullable'],
        'conflict',
        `\`${key}\` is a key of the list, so that it cannot be null.`,
      )
    else if (!required.includes(key) && (field.default === undefined || field.default === null))
      report(at, 'conflict', `\`${key}\` is a key of the list, so that it must be required, or have a default.`)
  }
}
