/** Says in words what type a value has to have, and what it has. */
import type { Kind } from './shape.ts'

/** A sentence on a value of the wrong type. The value itself is not told: it may be a secret. */
export function wrongType(value: unknown, kind: Kind): string {
  return `The value must be ${expected(kind)}, not ${found(value)}.${advice(value, kind)}`
}

function expected({ form }: Kind): string {
  switch (form) {
    case 'string':
      return 'a string'
    case 'time':
      return 'a string with a time'
    case 'bytes':
      return 'a string in base64'
    case 'boolean':
      return '`true` or `false`'
    case 'integer':
      return 'an integer'
    case 'number':
      return 'a number'
    case 'integer-or-string':
      return 'an integer or a string'
    case 'quantity':
      return 'a quantity'
    case 'list':
      return 'a list'
    default:
      return 'a map'
  }
}

function found(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'string':
      return 'a string'
    case 'boolean':
      return 'a boolean'
    case 'number':
      return Number.isInteger(value) ? 'an integer' : 'a number'
    default:
      return 'a map'
  }
}

function advice(value: unknown, { form, of }: Kind): string {
  if (form === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return ' Put it in quotes.'
  if (typeof value === 'string') {
    const plain = form === 'boolean' ? /^(?:true|false)$/.test(value) : form === 'integer' && /^-?\d+$/.test(value)
    if (plain) return ' Take away the quotes.'
  }
  const single = form === 'list' && !Array.isArray(value)
  if (single && (of?.form === 'string' ? typeof value !== 'object' : typeof value === 'object')) {
    return ' Begin it with `- `, as an item of a list.'
  }
  if (Array.isArray(value) && value.length === 1 && form === 'definition') return ' Take away the `-` before it.'
  return ''
}
