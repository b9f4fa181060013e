/** Where a pair of a mapping or an item of a list begins, what its value is, and where that ends. */
import { type CST, isCollection, isMap, isPair, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Range } from '../source/place.ts'
import { childAt, type Reached } from './reach.ts'

type Collection = YAMLMap | YAMLSeq

export interface Entry {
  /** The key or the dash; of an item in brackets the item; an anchor or tag before it is a part. */
  readonly start: number
  /** After the colon or the dash; of an item in brackets its start. */
  readonly head: number
  /** After the value's anchor and tag, or `head`. */
  readonly propsEnd: number
  readonly tag: Range | undefined
  readonly value: Node | null
  /** What is written, without anchor and tag; empty at `propsEnd` where nothing is. */
  readonly written: Range
  /** Of a block scalar the place after its last line break. */
  readonly end: number
}

/** `undefined` where the pair is written in a way that leaves no room: `? key`, or no colon. */
export function entryOf(parent: Collection, index: number): Entry | undefined {
  return isMap(parent) ? pairEntry(parent, index) : itemEntry(parent, index)
}

export function entriesOf(parent: Collection): readonly Entry[] | undefined {
  const entries = parent.items.map((_, index) => entryOf(parent, index))
  return entries.every(entry => entry !== undefined) ? entries : undefined
}

function pairEntry(map: YAMLMap, index: number): Entry | undefined {
  const pair = map.items[index] as Pair & { srcToken?: CST.CollectionItem }
  const { start = [], sep = [] } = pair.srcToken ?? {}
  const colon = sep.findIndex(({ type }) => type === 'map-value-ind')
  const keyStart = (pair.key as Node | null)?.range?.[0]
  if (colon < 0 || keyStart === undefined || start.some(({ type }) => type === 'explicit-key-ind')) return undefined
  const begin = start.find(isProperty)?.offset ?? keyStart
  return valueEntry({ parent: map, index }, begin, endOf(sep[colon]!), sep.slice(colon + 1))
}

function itemEntry(list: YAMLSeq, index: number): Entry | undefined {
  const source = list.srcToken as CST.BlockSequence | CST.FlowCollection | undefined
  if (source?.type === 'block-seq') {
    const item = source.items.filter(({ start }) => start.some(isDash))[index]
    const dash = item?.start.findIndex(isDash) ?? -1
    if (!item || dash < 0) return undefined
    return valueEntry(
      { parent: list, index },
      item.start[dash]!.offset,
      endOf(item.start[dash]!),
      item.start.slice(dash + 1),
    )
  }
  const node = list.items[index] as Node | null
  const tokens = source?.items[index]?.start ?? []
  // A pair without braces of its own is an item too, whose properties are its key's.
  if (!node?.range || source?.items[index]?.sep) return undefined
  const begin = tokens.find(isProperty)?.offset ?? node.range[0]
  return valueEntry({ parent: list, index }, begin, begin, tokens)
}

function valueEntry(
  reached: Pick<Reached, 'parent' | 'index'>,
  start: number,
  head: number,
  tokens: readonly CST.SourceToken[],
): Entry {
  const value = childAt(reached)
  const props = tokens.filter(isProperty)
  const tag = props.find(({ type }) => type === 'tag')
  const propsEnd = props.length > 0 ? endOf(props.at(-1)!) : head
  const there = value?.range && !isNothing(value)
  const written = there ? { start: value.range![0], end: contentEnd(value) } : { start: propsEnd, end: propsEnd }
  return {
    start,
    head,
    propsEnd,
    tag: tag && { start: tag.offset, end: endOf(tag) },
    value,
    written,
    end: written.end,
  }
}

/** Whether nothing is written for the node, though a tag or an anchor may be. */
export function isNothing(node: Node | null): boolean {
  return !node || (isScalar(node) && node.range?.[0] === node.range?.[1])
}

/** Whether it is a mapping or list without brackets. */
export function isBlock(node: Node | null): node is Collection {
  return isCollection(node) && !node.flow
}

export function isBlockScalar(node: Node | null): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
}

/** Where a node's content ends, comments after it left out. */
export function contentEnd(node: Node): number {
  if (isBlock(node) && node.items.length > 0) {
    const last = entryOf(node, node.items.length - 1)
    if (last) return last.end
    const child = node.items.at(-1)
    const inner = (isPair(child) ? (child.value ?? child.key) : child) as Node | null
    if (inner) return contentEnd(inner)
  }
  return node.range![1]
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
