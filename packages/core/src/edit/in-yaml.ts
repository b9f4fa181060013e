/** What stands in a document that only the library `yaml` reads. */
import {
  type CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  Scalar as YamlScalar,
} from 'yaml'
import { isMerge, keyText, merged } from '../source/yaml-value.ts'
import { type Collection, type Entry, entryWith, type Scalar, type Sought, type Written } from './written.ts'

/** @param node of the document, which has its source tokens */
export function inYaml(document: Document, node = document.contents as Node | null): Written | null {
  if (isAlias(node)) return { is: 'alias', start: node.range![0], end: node.range![1] }
  if (isScalar(node)) return scalarOf(node)
  return isMap(node) || isSeq(node) ? new InYaml(document, node) : null
}

function scalarOf({ type, value, range, srcToken }: YamlScalar): Scalar {
  const [start, end] = range!
  const source = (srcToken as CST.BlockScalar | undefined)?.source ?? ''
  return {
    is: 'scalar',
    start,
    end,
    form: formOf(type),
    isText: typeof value === 'string',
    content: end - source.length,
  }
}

function formOf(type: YamlScalar['type']): Scalar['form'] {
  if (type === YamlScalar.QUOTE_DOUBLE) return 'double'
  if (type === YamlScalar.QUOTE_SINGLE) return 'single'
  return type === YamlScalar.BLOCK_FOLDED || type === YamlScalar.BLOCK_LITERAL ? 'block' : 'plain'
}

class InYaml implements Collection {
  readonly #document: Document
  readonly #node: YAMLMap | YAMLSeq

  constructor(document: Document, node: YAMLMap | YAMLSeq) {
    this.#document = document
    this.#node = node
  }

  get is(): 'mapping' | 'list' {
    return isMap(this.#node) ? 'mapping' : 'list'
  }

  get inBrackets(): boolean {
    return this.#node.flow === true
  }

  get start(): number {
    return this.#node.range![0]
  }

  get end(): number {
    const { flow, range } = this.#node
    if (flow || this.size === 0) return range![1]
    const last = this.entry(this.size - 1)
    if (last) return last.end
    return (this.value(this.size - 1) ?? this.key(this.size - 1))?.end ?? range![1]
  }

  get column(): number {
    return (this.#node.srcToken as CST.BlockMap | undefined)?.indent ?? 0
  }

  get size(): number {
    return this.#node.items.length
  }

  value(index: number): Written | null {
    const item = this.#node.items[index]
    return this.#written(isPair(item) ? item.value : item)
  }

  key(index: number): Written | null {
    const item = this.#node.items[index]
    return isPair(item) ? this.#written(item.key) : null
  }

  #written(node: unknown): Written | null {
    return node ? inYaml(this.#document, node as Node) : null
  }

  entry(index: number): Entry | undefined {
    return isMap(this.#node) ? this.#pair(this.#node, index) : this.#item(this.#node, index)
  }

  #pair(map: YAMLMap, index: number): Entry | undefined {
    const pair = map.items[index] as (Pair & { readonly srcToken?: CST.CollectionItem }) | undefined
    const { start = [], sep = [] } = pair?.srcToken ?? {}
    const colon = sep.findIndex(({ type }) => type === 'map-value-ind')
    const keyStart = (pair?.key as Node | null | undefined)?.range?.[0]
    if (colon < 0 || keyStart === undefined || start.some(({ type }) => type === 'explicit-key-ind')) return undefined
    const begin = start.find(isProperty)?.offset ?? keyStart
    return this.#entry(index, begin, endOf(sep[colon]!), sep.slice(colon + 1))
  }

  #item(list: YAMLSeq, index: number): Entry | undefined {
    const source = list.srcToken as CST.BlockSequence | CST.FlowCollection | undefined
    if (source?.type === 'block-seq') {
      const item = source.items.filter(({ start }) => start.some(isDash))[index]
      const dash = item?.start.findIndex(isDash) ?? -1
      if (!item || dash < 0) return undefined
      return this.#entry(index, item.start[dash]!.offset, endOf(item.start[dash]!), item.start.slice(dash + 1))
    }
    const node = list.items[index] as Node | null
    const tokens = source?.items[index]?.start ?? []
    // A pair without braces of its own is an item too, whose properties are its key's.
    if (!node?.range || source?.items[index]?.sep) return undefined
    const begin = tokens.find(isProperty)?.offset ?? node.range[0]
    return this.#entry(index, begin, begin, tokens)
  }

  /** @param tokens between the colon or the dash and the value */
  #entry(index: number, start: number, head: number, tokens: readonly CST.SourceToken[]): Entry {
    const props = tokens.filter(isProperty)
    const tag = props.find(({ type }) => type === 'tag')
    return entryWith({
      start,
      head,
      propsEnd: props.length > 0 ? endOf(props.at(-1)!) : head,
      tag: tag && { start: tag.offset, end: endOf(tag) },
      value: this.value(index),
    })
  }

  seek(key: string): Sought {
    const pairs = this.#node.items as readonly Pair[]
    const holds = (map: YAMLMap): boolean =>
      map.items.some(pair =>
        isMerge(pair) ? merged(pair, this.#document).some(holds) : keyText(pair.key, this.#document) === key,
      )
    const index = pairs.findLastIndex(pair => !isMerge(pair) && keyText(pair.key, this.#document) === key)
    const merge = pairs.findLastIndex(pair => isMerge(pair) && merged(pair, this.#document).some(holds))
    return { index, merged: merge >= 0, overridden: index >= 0 && merge > index }
  }
}

function isProperty({ type }: CST.SourceToken): boolean {
  return type === 'anchor' || type === 'tag'
}

function isDash({ type }: CST.SourceToken): boolean {
  return type === 'seq-item-ind'
}

function endOf({ offset, source }: CST.SourceToken): number {
  return offset + source.length
}
