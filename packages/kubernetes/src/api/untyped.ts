/** Reads objects of kinds whose schema is not at hand: what has the wrong shape counts as absent. */

/** The value under a key; undefined where there is no such key, or null. */
export function field(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined
}

/** The items of the list under a key; none where there is no list. */
export function items(value: unknown, key: string): readonly unknown[] {
  const list = field(value, key)
  return Array.isArray(list) ? list : []
}

/** The text under a key; empty where there is none. */
export function text(value: unknown, key: string): string {
  const found = field(value, key)
  return typeof found === 'string' ? found : ''
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
