/** The shapes of objects as JSON Schema, for editors: what the walk checks without a server's further validation. */
import { newestMinor, oldestMinor } from '../api/definition.ts'
import { definitionOfKind, groupsOfKind, kindNames, versionsOfKind } from '../api/kind.ts'
import { type Field, type Kind, type Shape, shapeOf } from './shape.ts'

/** A schema of draft 07. */
export type JsonSchema = Readonly<Record<string, unknown>>

const draft = 'http://json-schema.org/draft-07/schema#'

/**
 * One schema for all kinds of a minor of Kubernetes 1: an object is held to that of its `apiVersion` and `kind`, and one
 * that is of no such kind passes. Throws where the minor is not known.
 */
export function jsonSchema(minor: number): JsonSchema {
  if (minor < oldestMinor || minor > newestMinor) throw new Error(`no schemas for Kubernetes 1.${minor}`)
  const kinds = kindNames().flatMap(kind =>
    groupsOfKind(kind).flatMap(group =>
      versionsOfKind(group, kind).flatMap(version => {
        const id = definitionOfKind(group, version, kind)
        return id !== undefined && shapeOf(id, minor) ? [{ id, kind, apiVersion: apiVersionOf(group, version) }] : []
      }),
    ),
  )
  kinds.sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    $schema: draft,
    title: `Kubernetes 1.${minor}`,
    type: 'object',
    allOf: kinds.map(({ id, kind, apiVersion }) => ({
      if: {
        required: ['apiVersion', 'kind'],
        properties: { apiVersion: { const: apiVersion }, kind: { const: kind } },
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: reference(id),
    })),
    definitions: definitionsFrom(
      kinds.map(({ id }) => id),
      minor,
    ),
  }
}

/** The schema of one kind in a minor, or undefined where that minor lacks it. The core group is empty. */
export function jsonSchemaOf(group: string, version: string, kind: string, minor: number): JsonSchema | undefined {
  const id = definitionOfKind(group, version, kind)
  const shape = id === undefined ? undefined : shapeOf(id, minor)
  if (!shape) return
  const own = definitionSchema(shape)
  const properties = own.properties as JsonSchema
  return {
    $schema: draft,
    title: `${kind} of ${apiVersionOf(group, version)} in Kubernetes 1.${minor}`,
    ...own,
    type: 'object',
    required: [...new Set(['apiVersion', 'kind', ...shape.required])],
    properties: {
      ...properties,
      apiVersion: { type: 'string', const: apiVersionOf(group, version) },
      kind: { type: 'string', const: kind },
    },
    definitions: definitionsFrom([...new Set([...shape.fields.values()].flatMap(({ kind }) => idsIn(kind)))], minor),
  }
}

function apiVersionOf(group: string, version: string): string {
  return group === '' ? version : `${group}/${version}`
}

/** The schemas of definitions and of all that they refer to. */
function definitionsFrom(ids: readonly string[], minor: number): JsonSchema {
  const schemas: Record<string, JsonSchema> = {}
  const waiting = [...ids]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const shape = Object.hasOwn(schemas, id) ? undefined : shapeOf(id, minor)
    if (!shape) continue
    schemas[id] = definitionSchema(shape)
    for (const { kind } of shape.fields.values()) waiting.push(...idsIn(kind))
  }
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function idsIn(kind: Kind): readonly string[] {
  if (kind.of) return idsIn(kind.of)
  return kind.id === '' ? [] : [kind.id]
}

/** Null is allowed here, for in most fields it is as good as none; where it is not, that is said beside the reference. */
function definitionSchema({ id, fields, required }: Shape): JsonSchema {
  return {
    title: id.slice(id.lastIndexOf('.') + 1),
    type: ['object', 'null'],
    properties: Object.fromEntries([...fields].map(([name, field]) => [name, fieldSchema(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
}

function fieldSchema({ kind, required }: Field): JsonSchema {
  const schema = valueSchema(kind)
  if (required) return schema
  if (kind.form === 'definition') return reference(kind.id)
  const { type, enum: values } = schema as {
    readonly type?: string | readonly string[]
    readonly enum?: readonly string[]
  }
  return {
    ...schema,
    ...(type !== undefined && { type: [type, 'null'].flat() }),
    ...(values && { enum: [...values, null] }),
  }
}

/** What may stand where null may not. */
function valueSchema(kind: Kind): JsonSchema {
  switch (kind.form) {
    case 'string':
      return { type: 'string', ...(kind.values && { enum: [...kind.values] }), ...(kind.filled && { minLength: 1 }) }
    case 'boolean':
    case 'number':
    case 'object':
      return { type: kind.form }
    case 'integer':
      return { type: 'integer', ...rangeOf(kind.bits) }
    case 'integer-or-string':
      return { type: ['integer', 'string'], ...rangeOf(32) }
    case 'quantity':
      return {
        type: ['number', 'string'],
        pattern: '^\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\\d+)?\\s*$',
      }
    case 'time':
      return { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([.,]\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' }
    case 'bytes':
      return { type: 'string', pattern: base64 }
    case 'list':
      return { type: 'array', items: valueSchema(kind.of!) }
    case 'map':
      return { type: 'object', additionalProperties: valueSchema(kind.of!) }
    case 'definition':
      return { type: 'object', allOf: [reference(kind.id)] }
    case 'schema':
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      return { type: ['object', 'boolean', 'array'], if: { type: 'object' }, then: reference(kind.id) }
    case 'any':
      return {}
  }
}

const letter = '[A-Za-z0-9+/][\\r\\n]*'
const base64 = `^[\\r\\n]*((${letter}){4})*((${letter}){2}=[\\r\\n]*=[\\r\\n]*|(${letter}){3}=[\\r\\n]*)?$`

function rangeOf(bits: number): JsonSchema {
  return bits === 32 ? { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } : {}
}

function reference(id: string): JsonSchema {
  return { $ref: `#/definitions/${id}` }
}
