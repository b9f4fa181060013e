/** Reads a schema that anybody may have written: no keyword can be trusted to have its type. */

export type SchemaNode = Readonly<Record<string, unknown>>

/** What stands under a key; undefined where it is no mapping. */
export function nodeIn(node: SchemaNode | undefined, key: string): SchemaNode | undefined {
  return node !== undefined && Object.hasOwn(node, key) ? asNode(node[key]) : undefined
}

export function asNode(value: unknown): SchemaNode | undefined {
  return isMap(value) ? value : undefined
}

export function isMap(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands under a key of a map or a list, of whatever kind. */
export function childAt(value: unknown, key: string): unknown {
  const isHolder = typeof value === 'object' && value !== null
  return isHolder && Object.hasOwn(value, key) ? (value as SchemaNode)[key] : undefined
}

/** The texts of a list; others are left out. */
export function textsIn(node: SchemaNode | undefined, key: string): readonly string[] {
  const list = node?.[key]
  return Array.isArray(list) ? list.filter(item => typeof item === 'string') : []
}

export function textIn(node: SchemaNode | undefined, key: string): string | undefined {
  const text = node?.[key]
  return typeof text === 'string' ? text : undefined
}

/** Deeper than any real object, and shallow enough for every stack. */
export const deepest = 200

/** A schema that cannot be used; the message is the end of a sentence about it. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'
}

/** The node itself, or what its `$ref` leads to within the same document; undefined where it leads elsewhere. */
export function dereferenced(node: SchemaNode, document: SchemaNode): SchemaNode | undefined {
  let at: SchemaNode | undefined = node
  for (let steps = 0; at && typeof at.$ref === 'string'; steps++) {
    if (steps > deepest) throw new SchemaError('refers to itself')
    const { $ref } = at as { readonly $ref: string }
    if (!$ref.startsWith('#')) return undefined
    at = $ref
      .slice(1)
      .split('/')
      .filter(part => part !== '')
      .map(part => decoded(part).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<SchemaNode | undefined>(nodeIn, document)
  }
  return at
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
