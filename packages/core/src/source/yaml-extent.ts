/** How large a document is, with what its aliases stand for: a few lines of them can stand for billions of values. */
import { isAlias, isMap, isPair, isSeq, type Node, type Document as YamlDocument } from 'yaml'
import type { Limits } from './limits.ts'
import { target } from './yaml-alias.ts'
import { LimitError } from './yaml-bounds.ts'

interface Extent {
  /** Values and keys. */
  readonly nodes: number
  /** Mappings and sequences in each other, itself included. */
  readonly depth: number
}

const scalar: Extent = { nodes: 1, depth: 0 }

/** Throws a `LimitError` where a document is too large, and a `ValueError` where an alias stands for nothing. */
export function checkExtent(document: YamlDocument, limits: Limits): void {
  const { contents } = document
  const known = new Map<unknown, Extent>()
  const { nodes, depth } = extentOf(contents)
  if (nodes > limits.nodes) throw new LimitError('nodes', limits, offsetOf(firstBeyond(contents, limits.nodes)))
  if (depth > limits.depth) throw new LimitError('depth', limits, offsetOf(firstBelow(contents, limits.depth)))

  function extentOf(node: unknown): Extent {
    if (isAlias(node)) return extentOf(target(node, document))
    if (!isMap(node) && !isSeq(node)) return scalar
    const done = known.get(node)
    if (done) return done
    // What holds itself is refused elsewhere.
    known.set(node, scalar)
    let nodes = 1
    let depth = 0
    for (const part of partsOf(node)) {
      const extent = extentOf(part)
      nodes += extent.nodes
      depth = Math.max(depth, extent.depth)
    }
    const extent = { nodes, depth: depth + 1 }
    known.set(node, extent)
    return extent
  }

  /** The node with which there are more than `most`. */
  function firstBeyond(node: unknown, most: number): unknown {
    if (most < 1) return node
    let left = most - 1
    for (const part of partsOf(node)) {
      const { nodes } = extentOf(part)
      if (nodes > left) return firstBeyond(part, left)
      left -= nodes
    }
    return node
  }

  /** The collection, or the alias of one, that stands in `levels` others. */
  function firstBelow(node: unknown, levels: number): unknown {
    const deep = levels > 0 && partsOf(node).find(part => extentOf(part).depth >= levels)
    return deep ? firstBelow(deep, levels - 1) : node
  }
}

/** Items, or keys and values; an alias has none. */
function partsOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap(item => (isPair(item) ? [item.key, item.value] : [item]))
  return isSeq(node) ? node.items : []
}

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}
