/**
 * Makes a JSON Schema of those parts alone of a kind's schema that some resource has a value for: schemas are large, resources use
 * little of them, and what is left compiles in a hundredth of the time.
 */
import type { VersionSchema } from './definition.ts'
import { formats } from './formats.ts'
import {
  asNode,
  deepest,
  dereferenced,
  isMap,
  nodeIn,
  SchemaError,
  type SchemaNode,
  textIn,
  textsIn,
} from './schema-node.ts'

export type JsonSchema = Readonly<Record<string, unknown>> | boolean

export interface Narrowed {
  readonly schema: JsonSchema
  /** Keywords that are not evaluated. */
  readonly gaps: readonly string[]
}

/** More than the schema of any kind has, if some hundred resources use all of it. */
const mostNodes = 100_000

/** Throws a `SchemaError`. @param values as the API server sees them */
export function narrowed({ root, unknown }: VersionSchema, values: readonly unknown[]): Narrowed {
  const isJson = unknown === 'declared'
  const gaps = new Set<string>()
  let nodes = 0
  return { schema: convert(root, values, { depth: 0, isNested: false }), gaps: [...gaps] }

  function convert(given: unknown, values: readonly unknown[], at: Level): JsonSchema {
    if (typeof given === 'boolean') return given
    if (++nodes > mostNodes) throw new SchemaError('is too large')
    if (at.depth > deepest) throw new SchemaError('is too deep')
    const node = target(asNode(given))
    if (!node || values.length === 0) return true
    for (const keyword of unsupported) if (node[keyword] !== undefined) gaps.add(keyword)
    if (Array.isArray(node.items)) gaps.add('items')
    const below = { depth: at.depth + 1, isNested: at.isNested }
    const beside = { depth: at.depth + 1, isNested: true }
    const type = typeOf(node)
    return {
      ...type,
      ...(isWhole(type) && { minimum: -mostInteger, maximum: mostInteger }),
      ...constraintsOf(node),
      ...fieldsOf(node, values, below),
      ...(isMap(node.items) && { items: convert(node.items, values.filter(Array.isArray).flat(1), below) }),
      ...besideNull(node, values, junctors(node, values, beside)),
    }
  }

  /** The API server asks of a null that is allowed nothing but whether it is among the values of an `enum`. */
  function besideNull(node: SchemaNode, values: readonly unknown[], branches: SchemaNode): SchemaNode {
    if (isJson || node.nullable !== true || !values.includes(null) || Object.keys(branches).length === 0)
      return branches
    return { if: { type: 'null' }, else: branches }
  }

  /** In CRDs nothing may refer to anything. */
  function target(node: SchemaNode | undefined): SchemaNode | undefined {
    if (!node || typeof node.$ref !== 'string') return node
    const found = isJson ? dereferenced(node, root) : undefined
    if (!found) gaps.add('$ref')
    return found
  }

  function fieldsOf(node: SchemaNode, values: readonly unknown[], below: Level): SchemaNode {
    const maps = values.filter(isMap)
    const present = new Set(maps.flatMap(map => Object.keys(map)))
    const valuesOf = (keys: readonly string[]) =>
      maps.flatMap(map => keys.flatMap(key => (Object.hasOwn(map, key) ? [map[key]] : [])))
    const properties = Object.entries(nodeIn(node, 'properties') ?? {}).filter(([key]) => present.has(key))
    const named = new Set(properties.map(([key]) => key))
    const others = [...present].filter(key => !named.has(key))
    const patterns = isJson ? Object.entries(nodeIn(node, 'patternProperties') ?? {}) : []
    const { additionalProperties } = node
    // Fields that no schema names have been looked for before, but not where one schema stands beside another.
    const isClosed = additionalProperties === false && below.isNested
    return {
      ...(properties.length > 0 && {
        properties: Object.fromEntries(properties.map(([key, field]) => [key, convert(field, valuesOf([key]), below)])),
      }),
      ...(patterns.length > 0 && {
        patternProperties: Object.fromEntries(
          patterns.map(([pattern, field]) => [pattern, convert(field, valuesOf([...present]), below)]),
        ),
      }),
      ...(isMap(additionalProperties) &&
        others.length > 0 && { additionalProperties: convert(additionalProperties, valuesOf(others), below) }),
      ...(isClosed && { additionalProperties: false }),
    }
  }

  function junctors(node: SchemaNode, values: readonly unknown[], beside: Level): SchemaNode {
    const lists = (['allOf', 'anyOf', 'oneOf'] as const).flatMap(keyword => {
      const branches = node[keyword]
      if (!Array.isArray(branches) || branches.length === 0) return []
      return [[keyword, branches.map(branch => convert(branch, values, beside))] as const]
    })
    const single = (isJson ? (['not', 'if', 'then', 'else'] as const) : (['not'] as const)).flatMap(keyword =>
      node[keyword] === undefined ? [] : [[keyword, convert(node[keyword], values, beside)] as const],
    )
    return Object.fromEntries([...lists, ...single])
  }

  function typeOf(node: SchemaNode): SchemaNode {
    const isEither = node['x-kubernetes-int-or-string'] === true
    const types = isEither ? ['integer', 'string'] : [node.type].flat().filter(type => known.has(type))
    if (types.length === 0) return {}
    const isNullable = node.nullable === true && !types.includes('null')
    return { type: isNullable ? [...types, 'null'] : types }
  }

  /** A null in it is none of the values to the API server. */
  function enumOf({ enum: listed }: SchemaNode): SchemaNode {
    if (!Array.isArray(listed) || listed.length === 0) return {}
    const values = isJson ? listed : listed.filter(value => value !== null)
    return { enum: values.length === 0 ? listed : values }
  }

  function constraintsOf(node: SchemaNode): SchemaNode {
    const format = textIn(node, 'format')?.replaceAll('-', '')
    const required = textsIn(node, 'required')
    return {
      ...limits(node),
      ...(format !== undefined && formats.has(format) && { format }),
      ...(typeof node.pattern === 'string' && node.pattern !== '' && { pattern: node.pattern }),
      ...(required.length > 0 && { required }),
      ...enumOf(node),
      ...(isJson && node.const !== undefined && { const: node.const }),
    }
  }
}

interface Level {
  readonly depth: number
  /** Whether another schema holds for the same value. */
  readonly isNested: boolean
}

/** What the API server can hold in an integer. */
export const mostInteger = 2 ** 63

function isWhole({ type }: SchemaNode): boolean {
  return Array.isArray(type) && type.includes('integer') && !type.includes('number')
}

const known: ReadonlySet<unknown> = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'])

/** Keywords of JSON Schema that hold for values, and are not looked at here. */
const unsupported = [
  'additionalItems',
  'contains',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'prefixItems',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
]

const counts = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties']

function limits(node: SchemaNode): SchemaNode {
  const limits: Record<string, unknown> = {}
  for (const keyword of counts) {
    const count = node[keyword]
    if (Number.isInteger(count) && (count as number) >= 0) limits[keyword] = count
  }
  if (Number.isFinite(node.multipleOf) && (node.multipleOf as number) > 0) limits.multipleOf = node.multipleOf
  for (const [keyword, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    // OpenAPI says by a boolean what JSON Schema says by a number of its own.
    if (Number.isFinite(node[keyword])) limits[node[exclusive] === true ? exclusive : keyword] = node[keyword]
    if (Number.isFinite(node[exclusive])) limits[exclusive] = node[exclusive]
  }
  return limits
}
