/** Objects as expressions see them: integers are integers, and null is nothing. */

/** A value of CEL: maps are maps, whose keys are nobody's but the author's, and integers are `bigint`. */
export type CelValue = string | number | bigint | boolean | null | readonly CelValue[] | ReadonlyMap<string, CelValue>

/** Deeper than any real object. */
const deepest = 200

/**
 * @param value as it is written; what it shares by anchors is made once
 * @returns undefined where it is nested too deep
 */
export function celValue(value: unknown): CelValue | undefined {
  const made = new Map<object, CelValue>()
  let isTooDeep = false
  const result = convert(value, 0)
  return isTooDeep ? undefined : result

  function convert(value: unknown, depth: number): CelValue {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
    if (typeof value !== 'object' || value === null) return (value ?? null) as CelValue
    if (depth > deepest) {
      isTooDeep = true
      return null
    }
    const before = made.get(value)
    if (before !== undefined) return before
    const result = Array.isArray(value)
      ? value.map(item => convert(item, depth + 1))
      : // The API server takes a field that is null for one that is absent.
        new Map(
          Object.entries(value).flatMap(([key, child]) =>
            child === null || child === undefined ? [] : [[key, convert(child, depth + 1)] as const],
          ),
        )
    made.set(value, result)
    return result
  }
}
