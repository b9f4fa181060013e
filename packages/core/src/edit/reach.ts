/** Follows a path to what is written there itself, and says why it may not be changed. */
import { isAlias, isMap, isPair, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { FixDeclined } from '../reporting/problem.ts'
import type { Key, Path } from '../source/place.ts'
import { isMerge, keyText, merged } from '../source/yaml-value.ts'
import type { Tree } from './tree.ts'

export type Declined = Extract<FixDeclined, 'alias' | 'merge-key' | 'conflict'>

export interface Reached {
  readonly parent: YAMLMap | YAMLSeq
  /** Of the pair or item in its parent; below 0 where it is absent, or comes from a merge key and may be overridden. */
  readonly index: number
  /** Whether a merge key brings the same key in. */
  readonly merged: boolean
}

/** Where the path ends. A reason where it leads through an alias or a merge key, or not so far. */
export function reach(tree: Tree, path: Path): Reached | Declined {
  let node = tree.document.contents as Node | null
  let reached: Reached | undefined
  for (const [depth, key] of path.entries()) {
    const found = stepInto(tree, node, key)
    if (typeof found === 'string') return found
    reached = found
    if (depth === path.length - 1) break
    if (found.index < 0) return found.merged ? 'merge-key' : 'conflict'
    node = childAt(found)
  }
  return reached ?? 'conflict'
}

function stepInto({ document }: Tree, node: Node | null, key: Key): Reached | Declined {
  if (isAlias(node)) return 'alias'
  if (isSeq(node)) {
    const there = typeof key === 'number' && key < node.items.length
    return { parent: node, index: there ? key : -1, merged: false }
  }
  if (!isMap(node)) return 'conflict'
  const pairs = node.items as readonly Pair[]
  const holds = (map: YAMLMap): boolean =>
    map.items.some(pair =>
      isMerge(pair) ? merged(pair, document).some(holds) : keyText(pair.key, document) === String(key),
    )
  const index = pairs.findLastIndex(pair => !isMerge(pair) && keyText(pair.key, document) === String(key))
  const merge = pairs.findLastIndex(pair => isMerge(pair) && merged(pair, document).some(holds))
  // A pair that a later merge key overrides cannot take effect where it stands.
  if (index >= 0 && merge > index) return 'merge-key'
  return { parent: node, index, merged: merge >= 0 }
}

/** The node in a pair or item, with nothing for what is not written. */
export function childAt({ parent, index }: Pick<Reached, 'parent' | 'index'>): Node | null {
  const item = parent.items[index]
  return (isPair(item) ? item.value : item) as Node | null
}

/** Whether an alias would carry a change inside of a node elsewhere. */
export function isShared({ uses }: Tree, node: Node): boolean {
  const [start, end] = node.range ?? [0, 0]
  return uses.some(({ of }) => of.start <= start && end <= of.end)
}

/** Whether an alias outside of a node stands for something inside of it, so that it cannot go. */
export function isNeeded({ uses }: Tree, node: Node): boolean {
  const [start, end] = node.range ?? [0, 0]
  return uses.some(({ at, of }) => start <= of.start && of.end <= end && (at < start || at >= end))
}
