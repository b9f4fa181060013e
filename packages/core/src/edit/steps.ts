/** Breaks changes into the smallest steps: what is equal before and after is never written again. */
import type { Path } from '../source/place.ts'
import {
  changedValue,
  child,
  fromTheEnd,
  isObject,
  isWriting,
  type PathChange,
  removals,
  valueAt,
  type Writing,
} from './change.ts'
import { sameValue } from './same-value.ts'

/** One place of the text. `replace` also stands for an absent key; the values of `insert` go before the item at `index`; `rename` gives a pair another key. */
export type Step =
  | { readonly do: 'replace'; readonly path: Path; readonly value: unknown }
  | { readonly do: 'insert'; readonly path: Path; readonly index: number; readonly values: readonly unknown[] }
  | { readonly do: 'remove'; readonly path: Path }
  | { readonly do: 'rename'; readonly path: Path; readonly key: string }

/**
 * The steps, to be made one after the other; `undefined` where the changes contradict each other or what is there.
 * @param isOwn whether what stands at a path is written there, and not brought in by an alias or a merge key
 */
export function stepsOf(
  before: unknown,
  changes: readonly PathChange[],
  isOwn: (path: Path) => boolean,
): readonly Step[] | undefined {
  if (!areCompatible(before, changes)) return undefined
  const writings = changes.filter(isWriting)
  const after = changedValue(before, writings)
  const steps = topmost(writings.map(change => firstChanged(before, change))).flatMap(path =>
    difference(path, before, after, isOwn),
  )
  for (const path of topmost(removals(changes)))
    if (valueAt(before, path) !== undefined) steps.push({ do: 'remove', path })
  const fewest = withRenamed(steps, before)
  const stays = ({ do: kind }: Step) => kind === 'replace' || kind === 'rename'
  // What moves the items of a list comes last, from the list's end.
  return [
    ...fewest.filter(stays),
    ...fewest.filter(step => !stays(step)).sort((a, b) => fromTheEnd(placeOf(a), placeOf(b))),
  ]
}

/** A pair that goes, and comes again under another key of its mapping, gets the key: its value and the comment beside it stay. */
function withRenamed(steps: readonly Step[], before: unknown): readonly Step[] {
  const left = [...steps]
  for (const gone of steps) {
    const old = valueAt(before, gone.path)
    // Numbers and the like are equal by chance.
    if (gone.do !== 'remove' || typeof old !== 'string') continue
    const at = left.findIndex(
      step =>
        step.do === 'replace' && step.value === old && isSibling(step.path, gone.path) && isNew(before, step.path),
    )
    if (at < 0) continue
    const [come] = left.splice(at, 1)
    left[left.indexOf(gone)] = { do: 'rename', path: gone.path, key: String(come!.path.at(-1)) }
  }
  return left
}

function isSibling(path: Path, other: Path): boolean {
  return path.length === other.length && isWithin(path, other.slice(0, -1)) && typeof path.at(-1) === 'string'
}

function isNew(before: unknown, path: Path): boolean {
  return valueAt(before, path) === undefined
}

function placeOf(step: Step): Path {
  return step.do === 'insert' ? [...step.path, step.index] : step.path
}

/** Whether every change finds what it needs, and none undoes or moves another. */
function areCompatible(before: unknown, changes: readonly PathChange[]): boolean {
  let value = before
  const done: PathChange[] = []
  for (const change of [...changes.filter(isWriting), ...changes.filter(change => !isWriting(change))]) {
    if (change.path.length === 0 && change.do !== 'append') return false
    if (change.do !== 'remove') {
      if (!fits(value, change)) return false
      value = changedValue(value, [change])
    }
    if (done.some(other => undoes(change, other))) return false
    done.push(change)
  }
  return true
}

/** Whether a change takes back what an earlier one says. */
function undoes(later: PathChange, earlier: PathChange): boolean {
  if (later.do === 'append') return false
  if (later.do === 'set') {
    if (!isWithin(earlier.path, later.path)) return false
    if (earlier.path.length > later.path.length || earlier.do !== 'set') return true
    return !sameValue(earlier.value, later.value)
  }
  if (earlier.do === 'remove') return false
  return isWithin(earlier.path, later.path) || (earlier.do === 'set' && isWithin(later.path, earlier.path))
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.length <= path.length && outer.every((key, depth) => key === path[depth])
}

/** Whether nothing but nothing stands in the way: no scalar is a parent, and no list gets a gap. */
function fits(value: unknown, change: PathChange): boolean {
  let here = value
  for (const key of change.path) {
    if (here === undefined || here === null) here = typeof key === 'number' ? [] : {}
    if (Array.isArray(here)) {
      if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key > here.length) return false
    } else if (!isObject(here)) return false
    here = child(here, key)
  }
  return change.do !== 'append' || here === undefined || here === null || Array.isArray(here)
}

/** The shortest beginning of the path at which there is nothing to keep, else all of it; what a list gains stands one past its end. */
function firstChanged(before: unknown, { do: kind, path }: Writing): Path {
  for (let length = 1; length < path.length; length++)
    if (isEmpty(valueAt(before, path.slice(0, length)))) return path.slice(0, length)
  const list = valueAt(before, kind === 'append' ? path : path.slice(0, -1))
  if (!Array.isArray(list) || list.length === 0) return path
  if (kind === 'append') return [...path, list.length]
  return Number(path.at(-1)) < list.length ? path : [...path.slice(0, -1), list.length]
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (Array.isArray(value)) return value.length === 0
  // Not all keys are wanted, of which there may be many.
  if (isObject(value)) for (const key in value) if (Object.hasOwn(value, key)) return false
  return isObject(value)
}

/** The paths that are in none of the others. */
function topmost(paths: readonly Path[]): readonly Path[] {
  return paths.filter((path, index) =>
    paths.every((other, at) => at === index || !isWithin(path, other) || (path.length === other.length && at > index)),
  )
}

function difference(path: Path, before: unknown, after: unknown, isOwn: (path: Path) => boolean): readonly Step[] {
  const [old, value] = [valueAt(before, path), valueAt(after, path)]
  if (old !== undefined && sameValue(old, value)) return []
  const recurse = (key: string | number) => difference([...path, key], before, after, isOwn)
  if (!isEmpty(old) && !isEmpty(value) && isOwn(path)) {
    if (Array.isArray(old) && Array.isArray(value)) return listSteps(path, old, value, recurse)
    if (isObject(old) && isObject(value) && Object.keys(old).some(key => Object.hasOwn(value, key)))
      return [
        ...Object.keys(value).flatMap(recurse),
        ...Object.keys(old).flatMap(key =>
          Object.hasOwn(value, key) ? [] : [{ do: 'remove', path: [...path, key] } as const],
        ),
      ]
  }
  const list = valueAt(before, path.slice(0, -1))
  if (old === undefined && Array.isArray(list) && list.length > 0)
    return [{ do: 'insert', path: path.slice(0, -1), index: list.length, values: gained(after, path) }]
  return [{ do: 'replace', path, value }]
}

/** The items of a list from the one at `path` on. */
function gained(after: unknown, path: Path): readonly unknown[] {
  const list = valueAt(after, path.slice(0, -1))
  return Array.isArray(list) ? list.slice(Number(path.at(-1))) : []
}

/** Keeps the items at both ends that are equal, and changes what lies between one by one. */
function listSteps(
  path: Path,
  old: readonly unknown[],
  value: readonly unknown[],
  recurse: (index: number) => readonly Step[],
): readonly Step[] {
  const shorter = Math.min(old.length, value.length)
  let start = 0
  while (start < shorter && sameValue(old[start], value[start])) start++
  let tail = 0
  while (tail < shorter - start && sameValue(old.at(-1 - tail), value.at(-1 - tail))) tail++
  // There is no way to put something before the first item, so then all items change places.
  if (tail === old.length) tail = 0
  const both = shorter - tail
  const steps: Step[] = []
  for (let index = start; index < both; index++) steps.push(...recurse(index))
  for (let index = both; index < old.length - tail; index++) steps.push({ do: 'remove', path: [...path, index] })
  if (value.length > old.length)
    steps.push({ do: 'insert', path, index: both, values: value.slice(both, value.length - tail) })
  return steps
}
