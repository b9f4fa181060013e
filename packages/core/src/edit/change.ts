/** Changes by path, and what a value becomes by them. */
import { childOf } from '../resource/node.ts'
import type { Key, Path } from '../source/place.ts'

/** What should hold at a path from the document's root. All paths of one call lead into the document as it is before them. */
export type PathChange =
  | { readonly do: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly do: 'remove'; readonly path: Path }
  | { readonly do: 'append'; readonly path: Path; readonly value: unknown }

/** A change that puts something there. */
export type Writing = Exclude<PathChange, { readonly do: 'remove' }>

/**
 * The value with the changes made to it: what the edited text must read as. Pure: what does not change is shared, nothing is
 * mutated. First what is set and appended, in the order given, then what is removed, so that no index moves before its turn.
 */
export function changedValue(value: unknown, changes: readonly PathChange[]): unknown {
  let result = value
  for (const change of changes) if (change.do !== 'remove') result = written(result, change, 0)
  for (const path of removals(changes)) if (valueAt(value, path) !== undefined) result = without(result, path)
  return result
}

export function isWriting(change: PathChange): change is Writing {
  return change.do !== 'remove'
}

/** The paths that are removed, each once, later items of a list first. */
export function removals(changes: readonly PathChange[]): readonly Path[] {
  const paths = changes.filter(change => change.do === 'remove').map(({ path }) => path)
  return [...new Map(paths.map(path => [JSON.stringify(path), path])).values()].sort(fromTheEnd)
}

/** Sorts paths so that what stands later in a list comes first. */
export function fromTheEnd(a: Path, b: Path): number {
  for (let depth = 0; depth < a.length && depth < b.length; depth++) {
    const [left, right] = [a[depth]!, b[depth]!]
    if (left === right) continue
    return typeof left === 'number' && typeof right === 'number' ? right - left : String(left) < String(right) ? -1 : 1
  }
  return b.length - a.length
}

/** The value at a path; keys of lists are numbers. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(child, value)
}

export function child(value: unknown, key: Key): unknown {
  return Array.isArray(value) && typeof key !== 'number' ? undefined : childOf(value, key)
}

function written(value: unknown, change: Writing, depth: number): unknown {
  const key = change.path[depth]
  if (key === undefined) {
    if (change.do === 'set') return change.value
    return [...(Array.isArray(value) ? value : []), change.value]
  }
  if (typeof key === 'number' && (Array.isArray(value) || !isObject(value))) {
    const list: unknown[] = Array.isArray(value) ? [...value] : []
    while (list.length < key) list.push(null)
    list[key] = written(list[key], change, depth + 1)
    return list
  }
  return { ...(isObject(value) ? value : {}), [key]: written(child(value, key), change, depth + 1) }
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || child(value, key) === undefined) return value
  if (rest.length > 0) {
    const changed = without(child(value, key), rest)
    return Array.isArray(value)
      ? value.map((item, index) => (index === key ? changed : item))
      : { ...(value as object), [key]: changed }
  }
  return Array.isArray(value)
    ? value.filter((_, index) => index !== key)
    : Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== String(key)))
}

/** Whether it is a mapping. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
