/** The resources of a file as `yaml` itself sees them, to hold the linter's places against. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml'

type Key = string | number

/** A node and how one came to it. */
export interface Spot {
  readonly node: Node | null
  /** The key whose value the node is. */
  readonly key?: Node
  readonly isItem: boolean
  /** The alias that stands where the node is used. */
  readonly alias?: Alias
}

export interface Tree {
  readonly root: YAMLMap
  readonly document: Document
}

/** Every object with an `apiVersion` and a `kind`, the items of Lists in place of the List. */
export function treesOf(text: string): readonly Tree[] {
  const documents = parseAllDocuments(text, { strict: false, uniqueKeys: false, logLevel: 'silent' })
  if (!Array.isArray(documents)) return []
  return documents.flatMap(document => unfold(document.contents, document))
}

function unfold(root: unknown, document: Document): readonly Tree[] {
  if (!isMap(root)) return []
  const items = root.get('items', true)
  if (!/List$/.test(String(root.get('kind'))) || !isSeq(items)) return [{ root: root as YAMLMap, document }]
  return items.items.flatMap(item => unfold(item, document))
}

/** The value under the keys as text, or undefined. */
export function textAt({ root, document }: Tree, ...path: readonly Key[]): string | undefined {
  const { spot, depth } = follow({ root, document }, path)
  return depth === path.length && isScalar(spot.node) && spot.node.value !== null ? String(spot.node.value) : undefined
}

/** The deepest spot along the path that is there, and how many keys lead to it. */
export function follow(
  { root, document }: Tree,
  path: readonly Key[],
): { readonly spot: Spot; readonly depth: number } {
  let spot: Spot = { node: root, isItem: false }
  for (const [depth, key] of path.entries()) {
    const next = childOf(spot.node, key, document)
    if (!next) return { spot, depth }
    spot = next
  }
  return { spot, depth: path.length }
}

function childOf(node: Node | null, key: Key, document: Document): Spot | undefined {
  if (isSeq(node)) {
    const item = typeof key === 'number' ? node.items[key] : undefined
    return item === undefined ? undefined : spotOf(item as Node | null, { isItem: true }, document)
  }
  if (!isMap(node)) return undefined
  const pairs = node.items as Pair<Node, Node | null>[]
  const own = pairs.findLast(pair => !isMerge(pair) && keyText(pair.key) === String(key))
  if (own) return spotOf(own.value, { isItem: false, key: own.key }, document)
  for (const { value } of pairs.filter(isMerge))
    for (const source of isSeq(value) ? (value.items as Node[]) : [value]) {
      const found = childOf(isAlias(source) ? (source.resolve(document) as Node) : source, key, document)
      if (found) return found
    }
  return undefined
}

function spotOf(node: Node | null, way: Omit<Spot, 'node'>, document: Document): Spot {
  return isAlias(node) ? { ...way, node: (node.resolve(document) as Node) ?? null, alias: node } : { ...way, node }
}

function isMerge({ key }: Pair<Node, Node | null>): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN'
}

function keyText(key: Node): string {
  return isScalar(key) ? String(key.source ?? key.value) : ''
}
