/** Finds the schema of a field or of a list's items. */
import { compilePattern } from '../re2/pattern.ts'
import { PatternError } from '../re2/syntax.ts'
import type { VersionSchema } from './definition.ts'
import { asNode, dereferenced, isMap, nodeIn, type SchemaNode } from './schema-node.ts'

/** In place of what cannot be read, or leads elsewhere. */
const anything: SchemaNode = { 'x-kubernetes-preserve-unknown-fields': true }

/** Undefined where the schema knows the field and says nothing about it. */
export function fieldOf(
  key: string,
  node: SchemaNode | undefined,
  schema: VersionSchema,
): SchemaNode | undefined | 'unknown' {
  const properties = nodeIn(node, 'properties')
  if (properties && Object.hasOwn(properties, key)) return resolved(properties[key], schema)
  if (schema.unknown === 'declared')
    for (const [pattern, field] of Object.entries(nodeIn(node, 'patternProperties') ?? {}))
      if (isLike(key, pattern)) return resolved(field, schema)
  const others = node?.additionalProperties
  if (others === true) return undefined
  return isMap(others) ? resolved(others, schema) : 'unknown'
}

/** Undefined where the schema says nothing about items. */
export function itemOf(node: SchemaNode | undefined, schema: VersionSchema): SchemaNode | undefined {
  const items = node?.items
  return items === undefined ? undefined : resolved(items, schema)
}

function resolved(field: unknown, { root, unknown }: VersionSchema): SchemaNode {
  const node = asNode(field)
  if (!node || typeof node.$ref !== 'string') return node ?? anything
  return (unknown === 'declared' ? dereferenced(node, root) : undefined) ?? anything
}

/** What cannot be compared is like everything. */
function isLike(key: string, pattern: string): boolean {
  try {
    return compilePattern(pattern).matches(key, { steps: 100_000 }) ?? true
  } catch (error) {
    if (error instanceof PatternError) return true
    throw error
  }
}
