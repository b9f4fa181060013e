/** Fields of documents that nothing has checked: configuration files have no type in the API. */

export type Fields = Readonly<Record<string, unknown>>

/** The value as a mapping; an empty one where it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const fields = fieldsOf(inner)
    return Object.hasOwn(fields, key) ? fields[key] : undefined
  }, value)
}
