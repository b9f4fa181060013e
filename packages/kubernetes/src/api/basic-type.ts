/** Whether values are of the basic types that the API table says: text, a number, a list, a map. */
import { definition } from './definition.ts'
import type { TypeExpression } from './type-expression.ts'

type Form = TypeExpression['form']

/** What a value of each form is, in words. */
export const basicTypes: Readonly<Record<Form, string>> = {
  string: 'string',
  time: 'string',
  bytes: 'string',
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  'integer-or-string': 'integer or string',
  quantity: 'number or string',
  object: 'map',
  map: 'map',
  definition: 'map',
  list: 'list',
  any: 'any',
}

/** Whether the value itself is what its form says, whatever it holds. */
export function hasForm(value: unknown, form: Form): boolean {
  switch (form) {
    case 'string':
    case 'time':
    case 'bytes':
      return typeof value === 'string'
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return Number.isFinite(value)
    case 'integer-or-string':
      return typeof value === 'string' || Number.isInteger(value)
    case 'quantity':
      return typeof value === 'string' || Number.isFinite(value)
    case 'list':
      return Array.isArray(value)
    case 'object':
    case 'map':
    case 'definition':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'any':
      return true
  }
}

/** So many containers are looked into: where aliases multiply them, somebody else has to remember which are known. */
const most = 1 << 19

/** Whether a value and all that it holds are what the type says, fields that are null aside. False too where it is too deep or too much to tell. */
export function isTrueTo(value: unknown, type: TypeExpression, deepest: number): boolean {
  return holds(value, type, deepest, { left: most })
}

function holds(value: unknown, type: TypeExpression, levels: number, looks: { left: number }): boolean {
  if (!hasForm(value, type.form)) return false
  if (type.form !== 'definition' && type.form !== 'list' && type.form !== 'map') return true
  if (levels < 0 || looks.left-- === 0) return false
  if (type.form === 'list') {
    for (const item of value as readonly unknown[]) if (!holds(item, type.of, levels - 1, looks)) return false
    return true
  }
  const map = value as Readonly<Record<string, unknown>>
  if (type.form === 'map') {
    for (const key in map) if (!holds(map[key], type.of, levels - 1, looks)) return false
    return true
  }
  const fields = definition(type.id)?.fields
  for (const key in map) {
    const child = map[key]
    const field = child === null || child === undefined ? undefined : fields?.get(key)
    if (field && !holds(child, field.type, levels - 1, looks)) return false
  }
  return true
}
