/** Tells whether two configurations are the same, by what is in them. */

/** A text that is the same for equal values: mappings in any order of their keys, all that is no plain data by identity. */
export type KeyOf = (value: unknown) => string

export function configurationKeys(): KeyOf {
  const texts = new WeakMap<object, string>()
  const identities = new WeakMap<object, number>()
  let count = 0

  function identityOf(value: object): string {
    const known = identities.get(value) ?? count++
    identities.set(value, known)
    return `#${known}`
  }

  function textOf(value: unknown, above: readonly object[]): string {
    if (typeof value === 'function') return identityOf(value)
    if (typeof value !== 'object' || value === null) return `${typeof value}:${String(value).length}:${String(value)}`
    const isList = Array.isArray(value)
    const prototype: unknown = Object.getPrototypeOf(value)
    const isData = isList || prototype === Object.prototype || prototype === null
    if (!isData || above.includes(value)) return identityOf(value)
    const known = texts.get(value)
    if (known !== undefined) return known
    const inside = [...above, value]
    const text = isList
      ? `[${value.map(item => textOf(item, inside)).join()}]`
      : `{${Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, child]) => `${JSON.stringify(key)}${textOf(child, inside)}`)
          .join()}}`
    texts.set(value, text)
    return text
  }

  return value => textOf(value, [])
}
