/** Definitions of one minor, made ready to be walked: parsed on first use, with the values and the checks that hold. */
import { type ApiDefinition, definition, newestMinor } from '../api/definition.ts'
import type { TypeExpression } from '../api/type-expression.ts'
import { checkTable } from './checks/check-table.ts'
import { isFilled } from './filled-texts.ts'
import type { Check } from './spot.ts'
import { fieldValues } from './values-table.ts'

/** What a field, list item or map value may be. `schema` is a JSON schema or what stands in its stead. */
export interface Kind {
  readonly form: TypeExpression['form'] | 'schema'
  readonly bits: number
  /** The values of a string. */
  readonly values: ReadonlySet<string> | undefined
  /** Whether a string must not be empty. */
  readonly filled: boolean
  /** What a list's items or a map's values are. */
  readonly of: Kind | undefined
  /** What tells a list's items apart. */
  readonly keys: readonly string[] | undefined
  /** The definition of a `definition` or `schema`. */
  readonly id: string
  /** The shape of that definition, once it was asked for. */
  shape?: Shape | undefined
}

export interface Field {
  readonly name: string
  readonly kind: Kind
  readonly required: boolean
}

export interface Shape {
  readonly id: string
  readonly fields: ReadonlyMap<string, Field>
  /** The names of fields that must be there. */
  readonly required: readonly string[]
  readonly check: Check | undefined
}

/** The shape of what a `definition` or `schema` holds. */
export function shapeWithin(kind: Kind, minor: number): Shape | undefined {
  kind.shape ??= shapeOf(kind.id, minor)
  return kind.shape
}

const shapes = new Map<number, Map<string, Shape | undefined>>()

/** The shape of a definition in a minor, or undefined where that minor lacks it. */
export function shapeOf(id: string, minor: number): Shape | undefined {
  const known = shapes.get(minor) ?? new Map<string, Shape | undefined>()
  shapes.set(minor, known)
  if (known.has(id)) return known.get(id)
  const found = definition(id, minor)
  const shape = found && makeShape(found, minor)
  known.set(id, shape)
  return shape
}

function makeShape({ id, fields: own }: ApiDefinition, minor: number): Shape {
  const fields = new Map<string, Field>()
  for (const [name, { type, required }] of own) {
    const kind = isStatus(own, name, type) ? object : kindOf(overrides[`${id}#${name}`] ?? type, `${id}#${name}`, minor)
    fields.set(name, {
      name,
      kind,
      required: required && (minor === newestMinor || isEnforced(id, name)) && !defaulted.has(`${id}#${name}`),
    })
  }
  const required = [...fields.values()].filter(field => field.required).map(field => field.name)
  return { id, fields, required, check: checkTable[id] }
}

/** What controllers write is not the author's, and is taken as it is. */
function isStatus(own: ApiDefinition['fields'], name: string, type: TypeExpression): boolean {
  return name === 'status' && type.form === 'definition' && own.has('apiVersion') && own.has('kind')
}

/**
 * Whether the server, too, insists on a field that its description calls required. Where a later description takes that
 * back, it was an error of the description.
 */
function isEnforced(id: string, name: string): boolean {
  return definition(id)?.fields.get(name)?.required ?? false
}

/** Numbers of which 0 will do: kubernetes/pkg/apis/core/validation. */
const defaulted: ReadonlySet<string> = new Set([
  'core.v1.ISCSIPersistentVolumeSource#lun',
  'core.v1.ISCSIVolumeSource#lun',
  'apps.v1.ControllerRevision#revision',
  // The server's own validation of a mirror of the object: it comes from the request.
  'core.v1.Event#involvedObject',
  'core.v1.Event#metadata',
])

type Override = TypeExpression | { readonly form: 'schema' }

const schema: Override = { form: 'schema' }

/** Fields that the table has as any value, for the API's description cannot say what they are. */
const overrides: Readonly<Record<string, Override>> = {
  'apiextensions.v1.JSONSchemaProps#additionalItems': schema,
  'apiextensions.v1.JSONSchemaProps#additionalProperties': schema,
  'apiextensions.v1.JSONSchemaProps#items': schema,
}

const plain: Omit<Kind, 'form'> = {
  bits: 0,
  values: undefined,
  filled: false,
  of: undefined,
  keys: undefined,
  id: '',
  shape: undefined,
}
const object: Kind = { ...plain, form: 'object' }

function kindOf(type: Override, where: string, minor: number): Kind {
  switch (type.form) {
    case 'string':
      return { ...plain, form: 'string', values: valuesOf(where, type.values, minor), filled: isFilled(where) }
    case 'integer':
      return { ...plain, form: 'integer', bits: type.bits }
    case 'list':
      return { ...plain, form: 'list', of: kindOf(type.of, where, minor), keys: type.keys }
    case 'map':
      return { ...plain, form: 'map', of: kindOf(type.of, where, minor) }
    case 'definition':
      return { ...plain, form: 'definition', id: type.id }
    case 'schema':
      return { ...plain, form: 'schema', id: 'apiextensions.v1.JSONSchemaProps' }
    default:
      return { ...plain, form: type.form }
  }
}

function valuesOf(
  where: string,
  listed: readonly string[] | undefined,
  minor: number,
): ReadonlySet<string> | undefined {
  const own = fieldValues[where]
  if (!own) return listed && new Set(listed)
  return new Set(own.flatMap(value => (typeof value === 'string' ? [value] : value[1] <= minor ? [value[0]] : [])))
}
