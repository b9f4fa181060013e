/** Turns the syntax tree of `yaml` into plain data, sharing what aliases share. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml'

/** A tree that cannot become plain data, at the node that is to blame. */
export class ValueError extends Error {
  readonly node: Node | undefined

  constructor(message: string, node: Node | undefined) {
    super(message)
    this.node = node
  }
}

/** Null where the document is empty. Throws a `ValueError` on an alias without an anchor, or to what it stands in itself. */
export function plainValue(document: YamlDocument): unknown {
  const done = new Map<unknown, unknown>()
  const visit = (node: unknown): unknown => {
    if (isScalar(node)) return typeof node.value === 'symbol' ? '<<' : node.value
    if (isAlias(node)) return visit(target(node, document))
    if (!isMap(node) && !isSeq(node)) return null
    if (done.has(node)) {
      const known = done.get(node)
      if (known === undefined) throw new ValueError('The anchor holds itself.', node)
      return known
    }
    done.set(node, undefined)
    const value = isSeq(node) ? node.items.map(visit) : mapping(node, visit, document)
    done.set(node, value)
    return value
  }
  return visit(document.contents)
}

/** What an alias stands for. */
export function target(alias: Node, document: YamlDocument): Node {
  const node = isAlias(alias) ? alias.resolve(document) : undefined
  if (!node) throw new ValueError('The alias has no anchor before it.', alias)
  return node
}

/** The text of a mapping's key, as JSON would have it. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return typeof key === 'string' ? key : String(key)
  if (typeof key.value === 'symbol') return '<<'
  return key.value === null ? 'null' : String(key.value)
}

/** Whether a pair merges other mappings into its own. https://yaml.org/type/merge.html */
export function isMerge({ key }: Pair): boolean {
  return isScalar(key) && (typeof key.value === 'symbol' || (key.value === '<<' && key.type === 'PLAIN'))
}

/** The mappings that a merge key brings in, the first one winning. */
export function merged({ value }: Pair, document: YamlDocument): readonly YAMLMap[] {
  const source = isAlias(value) ? target(value, document) : value
  const list = isSeq(source) ? source.items : [source]
  return list.map(item => {
    const node = isAlias(item) ? target(item, document) : item
    if (!isMap(node)) throw new ValueError('A merge key takes a mapping, or a list of mappings.', source as Node)
    return node
  })
}

function mapping(map: YAMLMap, visit: (node: unknown) => unknown, document: YamlDocument): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  // Defined, not assigned: `__proto__` is a key like any other.
  const set = (key: string, child: unknown) =>
    Object.defineProperty(value, key, { value: child, enumerable: true, configurable: true, writable: true })
  for (const pair of map.items) if (isPair(pair) && !isMerge(pair)) set(keyText(pair.key), visit(pair.value))
  for (const pair of map.items) {
    if (!isPair(pair) || !isMerge(pair)) continue
    for (const source of merged(pair, document))
      for (const [key, child] of Object.entries(visit(source) as object))
        if (!Object.hasOwn(value, key)) set(key, child)
  }
  return value
}
