/** What aliases stand for. */
import { type Alias, isAlias, type Node, visit, type Document as YamlDocument } from 'yaml'

/** A tree that cannot become plain data, or that kubectl refuses, at the node that is to blame. */
export class ValueError extends Error {
  readonly node: Node | undefined

  constructor(message: string, node: Node | undefined) {
    super(message)
    this.node = node
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
