/** Where the items and the keys of collections stand on a tape: large ones are gone through once, however often they are asked for. */
import { after, OPENING } from './tape.ts'

/** Smaller ones, in words, are gone through faster than something is kept for them. */
const least = 200

interface Kept {
  readonly items: Map<number, readonly number[]>
  readonly keys: Map<number, ReadonlyMap<number, readonly number[]>>
}

const kept = new WeakMap<Int32Array, Kept>()

/** @param node a sequence @returns the item's first word; undefined where there is no such item */
export function itemOn(words: Int32Array, node: number, index: number): number | undefined {
  if (isSmall(words, node)) {
    let left = index
    for (let at = node + OPENING; at < words[node + 1]!; at = after(words, at)) if (left-- === 0) return at
    return undefined
  }
  const { items } = keptFor(words)
  const known = items.get(node) ?? childrenOf(words, node, 0)
  items.set(node, known)
  return known[index]
}

/** The keys of a mapping that may be the one that is looked for, in their order. @param hash of the key */
export function keysOn(words: Int32Array, node: number, hash: number): readonly number[] {
  if (isSmall(words, node)) {
    const found: number[] = []
    for (let at = node + OPENING; at < words[node + 1]!; at = after(words, at + OPENING))
      if (words[at + 2] === hash) found.push(at)
    return found
  }
  const { keys } = keptFor(words)
  const known = keys.get(node) ?? byHash(words, node)
  keys.set(node, known)
  return known.get(hash) ?? []
}

function isSmall(words: Int32Array, node: number): boolean {
  return words[node + 1]! - node < least
}

function keptFor(words: Int32Array): Kept {
  const known = kept.get(words) ?? { items: new Map(), keys: new Map() }
  kept.set(words, known)
  return known
}

/** The items of a sequence, or the keys of a mapping. @param opening how many words a key has before its value, 0 for items */
export function childrenOf(words: Int32Array, node: number, opening: number): readonly number[] {
  const children: number[] = []
  for (let at = node + OPENING; at < words[node + 1]!; at = after(words, at + opening)) children.push(at)
  return children
}

function byHash(words: Int32Array, node: number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const at of childrenOf(words, node, OPENING)) {
    const hash = words[at + 2]!
    const near = found.get(hash)
    if (near) near.push(at)
    else found.set(hash, [at])
  }
  return found
}
