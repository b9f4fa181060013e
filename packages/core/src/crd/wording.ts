/** The words in which faults are told. */

/** A value in backticks, cut where it is long, on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null')
  const line = text.length > 80 ? `${text.slice(0, 77)}…` : text
  return `\`${line.replace(/\s+/g, ' ')}\``
}

/** Names joined as in "`a`, `b` and `c`". */
export function listed(names: readonly unknown[], conjunction = 'and'): string {
  return joined(names.map(quoted), conjunction)
}

export function joined(words: readonly string[], conjunction: string): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')}${conjunction.startsWith(',') ? '' : ' '}${conjunction} ${words.at(-1)}`
}

const types: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'an integer',
  null: 'null',
  number: 'a number',
  object: 'a map',
  string: 'a string',
}

/** A sentence on a value of the wrong type. The value itself is not told: it may be a secret. @param wanted types of JSON Schema */
export function wrongType(value: unknown, wanted: readonly string[]): string {
  const some = wanted.filter(type => type !== 'null' || wanted.length === 1)
  return `The value must be ${joined(
    some.map(type => types[type] ?? type),
    'or',
  )}, not ${found(value)}.${advice(value, some)}`
}

function found(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'boolean') return 'a boolean'
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a number'
  return typeof value === 'string' ? 'a string' : 'a map'
}

function advice(value: unknown, wanted: readonly string[]): string {
  const [only] = wanted
  if (wanted.length !== 1) return ''
  if (only === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return ' Put it in quotes.'
  if (typeof value === 'string') {
    const isPlain =
      only === 'boolean'
        ? /^(?:true|false)$/.test(value)
        : only === 'integer'
          ? /^-?\d+$/.test(value)
          : only === 'number' && value.trim() !== '' && Number.isFinite(Number(value))
    if (isPlain) return ' Take away the quotes.'
  }
  if (only === 'array' && value !== null) return ' Begin it with `- `, as an item of a list.'
  if (only === 'object' && Array.isArray(value) && value.length === 1) return ' Take away the `-` before it.'
  return ''
}

/** A sentence on a value that is none of those that there are. */
export function notAllowed(value: unknown, allowed: readonly unknown[]): string {
  const near =
    typeof value === 'string'
      ? allowed.find(known => typeof known === 'string' && known.toLowerCase() === value.toLowerCase())
      : undefined
  if (near !== undefined) return `${quoted(value)} must be written ${quoted(near)}.`
  if (allowed.length === 1) return `${quoted(value)} must be ${quoted(allowed[0])}.`
  const known = allowed.length > 12 ? `${joined(allowed.slice(0, 8).map(quoted), ',')} and more` : listed(allowed, 'or')
  return `${quoted(value)} is none of the values: ${known}.`
}
