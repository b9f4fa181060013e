/**
 * Does to a custom resource what the API server does before it validates it: unknown fields out, nulls out, defaults in; after the
 * packages pruning, defaulting and objectmeta of k8s.io/apiextensions-apiserver/pkg/apiserver/schema.
 */
import type { SchemaFault } from '@keelint/kubernetes'
import type { Path } from '../source/place.ts'
import type { VersionSchema } from './definition.ts'
import { embeddedFaults } from './embedded.ts'
import { fieldOf, itemOf } from './field.ts'
import { asNode, deepest, isMap, nodeIn, type SchemaNode } from './schema-node.ts'
import { unknownField } from './unknown-field.ts'

export interface Settled {
  readonly value: unknown
  /** Unknown fields, and what is wrong with the metadata of the object and of objects that stand in it. */
  readonly faults: readonly SchemaFault[]
  /** Whether CEL rules hold for some part of it. */
  readonly hasRules: boolean
  readonly isTooDeep: boolean
}

/** @param minor of Kubernetes 1, for metadata */
export function settled(value: unknown, schema: VersionSchema, minor: number): Settled {
  const walk: Walk = { schema, minor, faults: [], hasRules: false, isTooDeep: false }
  const at: At = { walk, path: [], isRoot: true, keeps: schema.unknown === 'kept', above: undefined }
  const result = settle(value, schema.root, at)
  return { value: result, faults: walk.faults, hasRules: walk.hasRules, isTooDeep: walk.isTooDeep }
}

interface Walk {
  readonly schema: VersionSchema
  readonly minor: number
  readonly faults: SchemaFault[]
  hasRules: boolean
  isTooDeep: boolean
}

interface At {
  readonly walk: Walk
  readonly path: Path
  readonly isRoot: boolean
  /** Whether fields that are unknown stay. */
  readonly keeps: boolean
  /** The schema of the map around, for hints. */
  readonly above: SchemaNode | undefined
}

/** @param node undefined where the schema says nothing */
function settle(value: unknown, node: SchemaNode | undefined, at: At): unknown {
  const { walk, path } = at
  if (hasRules(node)) walk.hasRules = true
  const isList = Array.isArray(value)
  if (!isList && !isMap(value)) return value
  if (path.length > deepest) {
    walk.isTooDeep = true
    return value
  }
  const keeps = at.keeps || node?.['x-kubernetes-preserve-unknown-fields'] === true
  if (!isList) return settleMap(value, node, { ...at, keeps })
  const item = itemOf(node, walk.schema)
  return value.map((given, index) => {
    const wanted = isRefusedNull(given, item) ? item?.default : undefined
    return settle(wanted ?? given, item, { ...at, path: [...path, index], isRoot: false, keeps })
  })
}

/** Finding what was meant takes a while, and nobody reads that many hints. */
const mostHints = 200

/** Metadata is not that of the schema. */
const ownFields: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata'])

function settleMap(value: SchemaNode, node: SchemaNode | undefined, at: At): unknown {
  const { walk, path, isRoot } = at
  const isObject = isRoot || node?.['x-kubernetes-embedded-resource'] === true
  if (isObject) walk.faults.push(...embeddedFaults(value, path, isRoot, walk.minor))
  const fields: [string, unknown][] = []
  for (const [key, child] of Object.entries(value)) {
    if (isObject && ownFields.has(key)) {
      fields.push([key, child])
      continue
    }
    const field = fieldOf(key, node, walk.schema)
    if (field === 'unknown') {
      if (at.keeps || (walk.schema.unknown === 'declared' && node?.additionalProperties !== false)) {
        fields.push([key, child])
      } else walk.faults.push(unknownField(key, walk.faults.length < mostHints ? node : undefined, at.above, path))
    } else if (!isRefusedNull(child, field)) fields.push([key, settle(child, field, inside(at, key, node))])
  }
  const present = new Set(fields.map(([key]) => key))
  for (const [key, wanted] of defaultsOf(node))
    if (!present.has(key)) {
      // Defaults are not the author's.
      const quiet = { ...inside(at, key, node), walk: { ...walk, faults: [], isTooDeep: false } }
      fields.push([key, settle(wanted, nodeIn(nodeIn(node, 'properties'), key), quiet)])
    }
  return Object.fromEntries(fields)
}

function inside({ walk, path }: At, key: string, above: SchemaNode | undefined): At {
  return { walk, path: [...path, key], isRoot: false, keeps: walk.schema.unknown === 'kept', above }
}

function isRefusedNull(value: unknown, node: SchemaNode | undefined): boolean {
  return value === null && node !== undefined && node.nullable !== true && !allowsNull(node)
}

/** JSON Schema says it by the type. */
function allowsNull({ type }: SchemaNode): boolean {
  return type === 'null' || (Array.isArray(type) && type.includes('null'))
}

function hasRules(node: SchemaNode | undefined): boolean {
  const rules = node?.['x-kubernetes-validations']
  return Array.isArray(rules) && rules.length > 0
}

type Defaults = readonly (readonly [key: string, value: unknown])[]

const known = new WeakMap<SchemaNode, Defaults>()

/** What the fields of a map are where they are absent. */
function defaultsOf(node: SchemaNode | undefined): Defaults {
  const properties = nodeIn(node, 'properties')
  if (!properties) return []
  let defaults = known.get(properties)
  if (!defaults) {
    defaults = Object.entries(properties).flatMap(([key, field]) => {
      const wanted = asNode(field)?.default
      return wanted === undefined || wanted === null ? [] : [[key, wanted] as const]
    })
    known.set(properties, defaults)
  }
  return defaults
}
