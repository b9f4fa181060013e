/** Follows a path to what is written there itself, and says why it may not be changed. */
import type { FixDeclined } from '../reporting/problem.ts'
import type { Key, Path } from '../source/place.ts'
import type { Tree } from './tree.ts'
import { type Collection, isCollection, type Written } from './written.ts'

export type Declined = Extract<FixDeclined, 'alias' | 'merge-key' | 'conflict'>

export interface Reached {
  readonly parent: Collection
  /** Of the pair or item in its parent; below 0 where it is absent, or comes from a merge key and may be overridden. */
  readonly index: number
  /** Whether a merge key brings the same key in. */
  readonly merged: boolean
}

/** Where the path ends. A reason where it leads through an alias or a merge key, or not so far. */
export function reach(tree: Tree, path: Path): Reached | Declined {
  let node = tree.root
  let reached: Reached | undefined
  for (const [depth, key] of path.entries()) {
    const found = stepInto(node, key)
    if (typeof found === 'string') return found
    reached = found
    if (depth === path.length - 1) break
    if (found.index < 0) return found.merged ? 'merge-key' : 'conflict'
    node = childAt(found)
  }
  return reached ?? 'conflict'
}

function stepInto(node: Written | null, key: Key): Reached | Declined {
  if (node?.is === 'alias') return 'alias'
  if (!isCollection(node)) return 'conflict'
  if (node.is === 'list') {
    const there = typeof key === 'number' && key < node.size
    return { parent: node, index: there ? key : -1, merged: false }
  }
  const { index, merged, overridden } = node.seek(String(key))
  // A pair that a later merge key overrides cannot take effect where it stands.
  return overridden ? 'merge-key' : { parent: node, index, merged }
}

/** The node in a pair or item, with nothing for what is not written. */
export function childAt({ parent, index }: Pick<Reached, 'parent' | 'index'>): Written | null {
  return index < 0 ? null : parent.value(index)
}

/** Whether an alias would carry a change inside of a node elsewhere. */
export function isShared({ uses }: Tree, { start, end }: Written): boolean {
  return uses.some(({ of }) => of.start <= start && end <= of.end)
}

/** Whether an alias outside of a node stands for something inside of it, so that it cannot go. */
export function isNeeded({ uses }: Tree, { start, end }: Written): boolean {
  return uses.some(({ at, of }) => start <= of.start && of.end <= end && (at < start || at >= end))
}
