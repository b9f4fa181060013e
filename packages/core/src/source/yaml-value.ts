/** Turns the syntax tree of `yaml` into plain data as kubectl has it, sharing what aliases share. */
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
import { resolved, ValueError } from './yaml-alias.ts'

export interface PlainValue {
  /** Null where the document is empty. */
  readonly value: unknown
  /** The first thing that is fine YAML and that kubectl refuses, or takes for something else. */
  readonly refused: ValueError | undefined
}

/**
 * @param document within its limits
 * @param text of the document
 * Throws a `ValueError` on an alias without an anchor, or to what it stands in itself, and on keys that become equal.
 */
export function plainValue(document: YamlDocument, text: string): PlainValue {
  const building = new Building(document, text)
  const value = building.valueOf(document.contents, false)
  return { value, refused: building.refused }
}

/** The text of a mapping's key, as JSON would have it. */
export function keyText(key: unknown, document: YamlDocument): string {
  const node = resolved(key, document)
  if (!isScalar(node)) return isMap(node) || isSeq(node) ? `? ${node.range?.[0]}` : String(node)
  if (typeof node.value === 'symbol' || (typeof node.value === 'number' && !Number.isFinite(node.value)))
    return node.source ?? '<<'
  return String(node.value)
}

/** Whether a pair merges other mappings into its own. https://yaml.org/type/merge.html */
export function isMerge({ key }: Pair): boolean {
  if (!isScalar(key)) return false
  return typeof key.value === 'symbol' ? key.source === '<<' : key.value === '<<' && key.type === 'PLAIN' && !key.tag
}

/** The mappings that a merge key brings in, the first one winning. */
export function merged({ value }: Pair, document: YamlDocument): readonly YAMLMap[] {
  const list = isSeq(value) ? value.items : [value]
  return list.map(item => {
    const node = resolved(item, document)
    if (!isMap(node)) throw new ValueError('A merge key takes a mapping, or a list of mappings.', value as Node)
    return node
  })
}

class Building {
  readonly #document: YamlDocument
  readonly #text: string
  readonly #done = new Map<unknown, unknown>()
  refused: ValueError | undefined

  constructor(document: YamlDocument, text: string) {
    this.#document = document
    this.#text = text
  }

  valueOf(given: unknown, inFlow: boolean): unknown {
    const node = resolved(given, this.#document)
    if (isScalar(node)) {
      if (typeof node.value === 'number' && !Number.isFinite(node.value))
        this.#refuse('JSON has no such number, so kubectl refuses it.', node)
      if (node.tag === 'tag:yaml.org,2002:binary') this.#refuse('Values with the tag `!!binary` are not decoded.', node)
      if (inFlow && !isAlias(given)) this.#checkInFlow(node)
      return typeof node.value === 'symbol' ? '<<' : node.value
    }
    if (!isMap(node) && !isSeq(node)) return null
    if (this.#done.has(node)) {
      const known = this.#done.get(node)
      if (known === undefined) throw new ValueError('The anchor holds itself.', node)
      return known
    }
    this.#done.set(node, undefined)
    const flow = node.flow === true
    const value = isSeq(node) ? node.items.map(item => this.valueOf(item, flow)) : this.#mapping(node, flow)
    this.#done.set(node, value)
    return value
  }

  /** As go-yaml has it, what comes later wins, a merge key too. */
  #mapping(map: YAMLMap, inFlow: boolean): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    let written: Set<string> | undefined
    for (const pair of map.items) {
      if (!isPair(pair)) continue
      if (isMerge(pair)) {
        written ??= new Set(Object.keys(value))
        for (const source of [...merged(pair, this.#document)].reverse())
          for (const [key, child] of Object.entries(this.valueOf(source, false) as object)) define(value, key, child)
        continue
      }
      const key = this.#key(pair.key, inFlow)
      if (written ? written.has(key) : Object.hasOwn(value, key))
        throw new ValueError('The key stands twice in its mapping.', pair.key as Node)
      written?.add(key)
      define(value, key, this.valueOf(pair.value, inFlow))
    }
    return value
  }

  #key(key: unknown, inFlow: boolean): string {
    const node = resolved(key, this.#document)
    if (!isScalar(node)) this.#refuse('A key must be text; kubectl refuses mappings, lists and nothing.', node as Node)
    else if (node.value === null) this.#refuse('A key must be text; kubectl refuses null.', node)
    else if (inFlow && !isAlias(key)) this.#checkInFlow(node, true)
    return keyText(key, this.#document)
  }

  /** go-yaml reads question marks and colons inside brackets in a way of its own. */
  #checkInFlow(node: Node & { source?: string; type?: string }, isKey = false): void {
    if (node.type !== 'PLAIN' || !node.range) return
    const [start, end] = node.range
    const [before, after, beyond] = [this.#text[start - 1], this.#text[end], this.#text[end + 1] ?? ' ']
    if (/[?]|^:/.test(node.source ?? '') || (isKey && after === ':' && /[,\]}]/.test(beyond) && before !== undefined))
      this.#refuse(
        'kubectl reads a `?` or `:` that touches a word inside brackets in another way; quote the word.',
        node,
      )
  }

  #refuse(message: string, node: Node | undefined): void {
    this.refused ??= new ValueError(message, node)
  }
}

/** Defined, not assigned: `__proto__` is a key like any other. */
function define(object: object, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  else (object as Record<string, unknown>)[key] = value
}
