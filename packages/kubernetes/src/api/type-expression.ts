/** The types of fields, as the API table writes them and as data. */

/** What a field may hold. `time` is RFC 3339 text, `bytes` base64 text, `object` any map, `any` any value. */
export type TypeExpression =
  | { readonly form: 'string'; readonly values?: readonly string[] }
  | { readonly form: 'boolean' | 'number' | 'integer-or-string' | 'quantity' | 'time' | 'bytes' | 'object' | 'any' }
  | { readonly form: 'integer'; readonly bits: 32 | 64 }
  | { readonly form: 'list'; readonly of: TypeExpression; readonly keys?: readonly string[] }
  | { readonly form: 'map'; readonly of: TypeExpression }
  | { readonly form: 'definition'; readonly id: string }

const parsed = new Map<string, TypeExpression>([
  ['s', { form: 'string' }],
  ['b', { form: 'boolean' }],
  ['int32', { form: 'integer', bits: 32 }],
  ['int64', { form: 'integer', bits: 64 }],
  ['double', { form: 'number' }],
  ['ios', { form: 'integer-or-string' }],
  ['qty', { form: 'quantity' }],
  ['time', { form: 'time' }],
  ['mtime', { form: 'time' }],
  ['byte', { form: 'bytes' }],
  ['obj', { form: 'object' }],
  ['any', { form: 'any' }],
])

/**
 * The type that `text` of the API table stands for, as in `s(Always,Never)`, `#core.v1.Container[]@name` or `map<qty>`.
 * Equal texts give the same object. Throws when the text is no type.
 */
export function parseTypeExpression(text: string): TypeExpression {
  let type = parsed.get(text)
  if (type === undefined) {
    type = parse(text)
    parsed.set(text, type)
  }
  return type
}

function parse(text: string): TypeExpression {
  const keyed = /^(.*)\[\]@([\w,]+)$/.exec(text)
  if (keyed) return { form: 'list', of: parseTypeExpression(keyed[1]!), keys: keyed[2]!.split(',') }
  if (text.endsWith('[]')) return { form: 'list', of: parseTypeExpression(text.slice(0, -2)) }
  if (text.startsWith('map<')) return { form: 'map', of: parseTypeExpression(text.slice(4, -1)) }
  if (text.startsWith('#')) return { form: 'definition', id: text.slice(1) }
  if (text.startsWith('s(')) return { form: 'string', values: text.slice(2, -1).split(',') }
  throw new Error(`no type: ${text}`)
}
