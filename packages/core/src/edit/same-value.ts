/** Compares and checks plain data. */
import { isObject } from './change.ts'

/** Whether two values are the same as JSON has it; the order of keys does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
}

/** A copy with keys left out that are `undefined`, as JSON does. Throws a `TypeError` where the value is no JSON. */
export function plainData(value: unknown, depth = 0): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new TypeError('A change puts in text that holds half a character.')
    return value
  }
  if (depth > deepest) throw new TypeError('A change puts in a value that is nested too deeply.')
  if (Array.isArray(value)) return Array.from(value, item => plainData(item, depth + 1))
  if (Object.prototype.toString.call(value) === '[object Object]')
    return Object.fromEntries(
      Object.entries(value as object).flatMap(([key, item]: [string, unknown]) =>
        item === undefined ? [] : [[key, plainData(item, depth + 1)]],
      ),
    )
  throw new TypeError(`A change puts in \`${String(value)}\`, which is no JSON.`)
}

/** A list or mapping that holds itself has no end. */
const deepest = 100
