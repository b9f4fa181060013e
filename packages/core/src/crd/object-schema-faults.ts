/** What is wrong with the schema of a whole object, the resource itself or one that stands in it: its type and its metadata are not its own. */
import { isMap, nodeIn, type SchemaNode, textIn } from './schema-node.ts'
import type { Report } from './schema-report.ts'

/** @param isRoot whether it is that of the resource itself */
export function objectSchemaFaults(node: SchemaNode, isRoot: boolean, report: Report): void {
  const isEmbedded = node['x-kubernetes-embedded-resource'] === true
  if (!isRoot && !isEmbedded) return
  const properties = nodeIn(node, 'properties')
  for (const [key, type] of [
    ['apiVersion', 'string'],
    ['kind', 'string'],
    ['metadata', 'object'],
  ] as const) {
    const field = nodeIn(properties, key)
    if (field && textIn(field, 'type') !== type)
      report(['properties', key, 'type'], 'not-allowed-value', `The type of \`${key}\` must be \`${type}\`.`)
  }
  const metadata = nodeIn(properties, 'metadata')
  if (isRoot && metadata) metadataFaults(metadata, report)
  if (!isEmbedded) return
  if (isMap(node.additionalProperties) || node.additionalProperties === true)
    report(
      ['additionalProperties'],
      'forbidden-field',
      'It may not stand in the schema of an embedded resource.',
      'key',
    )
  const isFree = node['x-kubernetes-preserve-unknown-fields'] === true
  if (!isFree && Object.keys(properties ?? {}).length === 0)
    report(
      ['properties'],
      'missing',
      'The schema of an embedded resource needs `properties`, or `x-kubernetes-preserve-unknown-fields: true`.',
    )
}

const ofMetadata: ReadonlySet<string> = new Set(['type', 'properties', 'default'])

function metadataFaults(metadata: SchemaNode, report: Report): void {
  const message =
    'The schema of metadata is that of Kubernetes itself; only `name` and `generateName` may be restricted.'
  for (const [key, value] of Object.entries(metadata))
    if (!ofMetadata.has(key) && isGiven(value))
      report(['properties', 'metadata', key], 'forbidden-field', message, 'key')
  for (const key of Object.keys(nodeIn(metadata, 'properties') ?? {}))
    if (key !== 'name' && key !== 'generateName')
      report(['properties', 'metadata', 'properties', key], 'forbidden-field', message, 'key')
}

const allowed: ReadonlySet<string> = new Set([
  'description',
  'type',
  'format',
  'title',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'multipleOf',
  'required',
  'items',
  'properties',
  'externalDocs',
  'example',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-validations',
])

/** Keywords at the root that do not go with a status of its own, which is validated apart. */
export function statusFaults(root: SchemaNode, report: Report): void {
  for (const [key, value] of Object.entries(root))
    if (!allowed.has(key) && isGiven(value))
      report([key], 'forbidden-field', 'It may not stand at the root of a schema with the subresource `status`.', 'key')
}

/** Whether it is there for Go: an empty map, list or text, null and false are as good as none. */
function isGiven(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '' || value === 0) return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}
