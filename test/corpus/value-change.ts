/** How two plain values differ: an oracle that knows nothing of the linter. */

export interface Difference {
  readonly path: readonly (string | number)[]
  readonly was: unknown
  readonly is: unknown
}

/** The smallest differences; of lists, what remains between the items that begin both and those that end both. */
export function differences(was: unknown, is: unknown, path: Difference['path'] = []): readonly Difference[] {
  if (isSame(was, is)) return []
  if (Array.isArray(was) && Array.isArray(is)) return listDifferences(was, is, path)
  if (!isMapping(was) || !isMapping(is)) return [{ path, was, is }]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap(key =>
    differences(was[key], is[key], [...path, key]),
  )
}

function listDifferences(
  was: readonly unknown[],
  is: readonly unknown[],
  path: Difference['path'],
): readonly Difference[] {
  const most = Math.min(was.length, is.length)
  let first = 0
  while (first < most && isSame(was[first], is[first])) first++
  let last = 0
  while (last < most - first && isSame(was.at(-1 - last), is.at(-1 - last))) last++
  const count = Math.max(was.length, is.length) - first - last
  return Array.from({ length: count }, (_, index) => first + index).flatMap(index =>
    differences(index < was.length - last ? was[index] : undefined, index < is.length - last ? is[index] : undefined, [
      ...path,
      index,
    ]),
  )
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]))
  if (!isMapping(one) || !isMapping(other)) return false
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every(key => key in other && isSame(one[key], other[key]))
}
