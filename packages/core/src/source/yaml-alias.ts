/** What aliases stand for, and how large a document becomes with them. */
import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  type Node,
  visit,
  type Document as YamlDocument,
} from 'yaml'

/** A tree that cannot become plain data, or that kubectl refuses, at the node that is to blame. */
export class ValueError extends Error {
  readonly node: Node | undefined
  readonly reason: 'yaml-syntax' | 'limit'

  constructor(message: string, node: Node | undefined, reason: 'yaml-syntax' | 'limit' = 'yaml-syntax') {
    super(message)
    this.node = node
    this.reason = reason
  }
}

const known = new WeakMap<YamlDocument, ReadonlyMap<Alias, Node | undefined>>()

/** What an alias stands for: the last anchor of its name before it. Throws a `ValueError` where there is none. */
export function target(alias: Alias, document: YamlDocument): Node {
  let targets = known.get(document)
  if (!targets) {
    targets = targetsIn(document)
    known.set(document, targets)
  }
  const node = targets.get(alias)
  if (!node) throw new ValueError('The alias has no anchor before it.', alias)
  return node
}

/** The node itself, or what it stands for. */
export function resolved<T>(node: T, document: YamlDocument): T | Node {
  return isAlias(node) ? target(node, document) : node
}

function targetsIn(document: YamlDocument): ReadonlyMap<Alias, Node | undefined> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node | undefined>()
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) targets.set(node, anchors.get(node.source))
      else if (node.anchor) anchors.set(node.anchor, node)
    },
  })
  return targets
}

/** More nodes than any manifest has; a few lines of aliases can stand for billions. */
const mostNodes = 1_000_000

/** Throws a `ValueError` where aliases make a document grow beyond all bounds. */
export function checkSize(document: YamlDocument): void {
  const sizes = new Map<unknown, number>()
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) return sizeOf(target(node, document))
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value)
    if (!isMap(node) && !isSeq(node)) return 1
    const done = sizes.get(node)
    if (done !== undefined) return done
    sizes.set(node, 0)
    let size = 1
    for (const item of node.items) size += sizeOf(item)
    sizes.set(node, size)
    return size
  }
  const { contents } = document
  if (isNode(contents) && sizeOf(contents) > mostNodes)
    throw new ValueError('The aliases of the document make it too large.', contents, 'limit')
}
