/** Turns the table, at one version of Kubernetes, into JSON Schema. */
import type { JSONSchema } from 'json-schema-to-typescript'
import type { TableDefinition } from './table-text.ts'

type Definitions = Readonly<Record<string, JSONSchema>>

/**
 * A schema of each definition that lives at `minor`, under its name in `names`, and of `IntOrString` and `Quantity`.
 * Fields are optional and closed; the `description` of a field tells its values.
 */
export function definitionSchemas(
  definitions: readonly TableDefinition[],
  minor: number,
  names: ReadonlyMap<string, string>,
): Definitions {
  const schemas: Record<string, JSONSchema> = {
    IntOrString: { title: 'IntOrString', type: ['number', 'string'] },
    Quantity: { title: 'Quantity', type: ['string', 'number'] },
  }
  for (const { id, since, until, fields } of definitions) {
    if (minor < since || until < minor) continue
    const alive = fields.filter(field => field.since <= minor && minor <= field.until)
    schemas[names.get(id)!] = {
      title: names.get(id)!,
      type: 'object',
      properties: Object.fromEntries(alive.map(({ name, type }) => [name, described(type, names)])),
      additionalProperties: false,
    }
  }
  return schemas
}

function described(type: string, names: ReadonlyMap<string, string>): JSONSchema {
  const schema = typeSchema(type, names)
  const values = /\((.*)\)/.exec(type)?.[1]?.split(',')
  return values && values.length < 12
    ? { ...schema, description: values.map(value => `\`${value}\``).join(', ') }
    : schema
}

function typeSchema(text: string, names: ReadonlyMap<string, string>): JSONSchema {
  const type = text.replace(/@[\w,]+$/, '').replace(/\(.*\)/, '')
  if (type.endsWith('[]')) return { type: 'array', items: typeSchema(type.slice(0, -2), names) }
  const value = /^map<(.*)>$/.exec(type)?.[1]
  if (value !== undefined) return { type: 'object', additionalProperties: typeSchema(value, names) }
  if (type.startsWith('#')) return { $ref: `#/definitions/${names.get(type.slice(1))}` }
  const schema = SCALARS[type]
  if (schema === undefined) throw new Error(`no schema for the type ${type}`)
  return schema
}

const SCALARS: Readonly<Record<string, JSONSchema>> = {
  s: { type: 'string' },
  byte: { type: 'string' },
  time: { type: 'string' },
  mtime: { type: 'string' },
  b: { type: 'boolean' },
  int32: { type: 'number' },
  int64: { type: 'number' },
  double: { type: 'number' },
  ios: { $ref: '#/definitions/IntOrString' },
  qty: { $ref: '#/definitions/Quantity' },
  obj: { type: 'object', tsType: 'Readonly<Record<string, unknown>>' },
  any: { tsType: 'unknown' },
}
