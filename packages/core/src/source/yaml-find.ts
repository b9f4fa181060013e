/** Finds the place of a path in the syntax tree of `yaml`. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml'
import type { Found } from './parser.ts'
import type { Key, Path, Range } from './place.ts'
import { target } from './yaml-alias.ts'
import { codeLength } from './yaml-tokens.ts'
import { isMerge, keyText, merged } from './yaml-value.ts'

interface Step {
  readonly node: Node | null
  readonly key: Range | undefined
  readonly item: boolean
  /** Whether it is an item of a sequence in brackets. */
  readonly inFlow: boolean
  readonly use: Range | undefined
}

/** The deepest node along `path`. @param base offset of the tree's text in the file @param text of the tree */
export function findNode(document: YamlDocument, text: string, base: number, path: Path): Found {
  let here: Step = {
    node: document.contents as Node | null,
    key: undefined,
    item: false,
    inFlow: false,
    use: undefined,
  }
  let depth = 0
  for (const key of path) {
    const next = stepInto(here, key, document)
    if (!next) break
    here = next
    depth++
  }
  const used = isAlias(here.node) ? rangeOf(here.node) : here.use
  const node = isAlias(here.node) ? target(here.node, document) : here.node
  const shape = shapeOf(node)
  const value =
    here.item && shape !== 'scalar' && shape !== 'block-scalar'
      ? itemRange(node, here.inFlow, text)
      : placeOf(node, shape, text)
  const key = isAlias(here.node) ? (anchorRange(node, text) ?? here.key) : here.key
  return {
    depth,
    shape,
    value: shift(value, base),
    key: key && shift(key, base),
    item: here.item,
    use: used && shift(used, base),
  }
}

function stepInto(from: Step, key: Key, document: YamlDocument): Step | undefined {
  const use = isAlias(from.node) ? rangeOf(from.node) : from.use
  const node = isAlias(from.node) ? target(from.node, document) : from.node
  if (isSeq(node)) {
    const item = typeof key === 'number' ? (node.items[key] as Node | null | undefined) : undefined
    return item === undefined ? undefined : { node: item, key: undefined, item: true, inFlow: node.flow === true, use }
  }
  return isMap(node) ? pairOf(node, String(key), document, use) : undefined
}

/** The last pair that sets the key, as go-yaml has it; of a merge key's list the first mapping that holds it. */
function pairOf(map: YAMLMap, key: string, document: YamlDocument, use: Range | undefined): Step | undefined {
  for (const pair of [...(map.items as Pair<Node, Node | null>[])].reverse()) {
    if (!isMerge(pair)) {
      if (keyText(pair.key, document) !== key) continue
      return { node: pair.value, key: rangeOf(pair.key), item: false, inFlow: false, use }
    }
    for (const source of merged(pair, document)) {
      const found = pairOf(source, key, document, rangeOf(pair.key))
      if (found) return found
    }
  }
  return undefined
}

function shapeOf(node: Node | null): Found['shape'] {
  if (isMap(node)) return 'mapping'
  if (isSeq(node)) return 'sequence'
  if (!isScalar(node) || node.value === null) return 'empty'
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block-scalar' : 'scalar'
}

function placeOf(node: Node | null, shape: Found['shape'], text: string): Range {
  const range = rangeOf(node)
  if (shape !== 'block-scalar') return range
  const header = /[|>][-+0-9]*/y
  header.lastIndex = range.start
  const length = header.exec(text)?.[0].length ?? 1
  return { start: range.start, end: range.start + length }
}

/** From the first token after the item's dash to the end of that line, a comment left out; of an empty item its dash. */
function itemRange(node: Node | null, inFlow: boolean, text: string): Range {
  const range = rangeOf(node)
  if (inFlow) {
    const line = lineFrom(text, range.start)
    return range.end <= range.start + line.length ? range : { start: range.start, end: range.start + codeLength(line) }
  }
  if (isScalar(node) && node.source === '') {
    const dash = text.lastIndexOf('-', range.start)
    return { start: dash, end: dash + 1 }
  }
  const start = propertiesStart(node, range.start, text)
  return { start, end: start + codeLength(lineFrom(text, start)) }
}

/** Where a node's anchor or tag begins, which may stand a line above it. */
function propertiesStart(node: Node | null, start: number, text: string): number {
  const { anchor, tag } = node as { anchor?: string; tag?: string }
  const anchored = anchor ? text.lastIndexOf(`&${anchor}`, start) : -1
  const tagged = tag ? text.lastIndexOf('!', start) : -1
  const first = anchored >= 0 && tagged >= 0 ? Math.min(anchored, tagged) : Math.max(anchored, tagged)
  return first >= 0 ? first : start
}

function lineFrom(text: string, start: number): string {
  return /[^\r\n]*/y.exec(text.slice(start, start + 10_000))?.[0] ?? ''
}

/** An anchored collection has no key of its own where it stands: the anchor is its place. */
function anchorRange(node: Node | null, text: string): Range | undefined {
  const name = (node as { anchor?: string } | null)?.anchor
  if (!name) return undefined
  const at = text.lastIndexOf(`&${name}`, rangeOf(node).start)
  return at < 0 ? undefined : { start: at, end: at + name.length + 1 }
}

function rangeOf(node: unknown): Range {
  const [start, end] = (node as { range?: readonly [number, number, number] } | null)?.range ?? [0, 0]
  return { start, end }
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}
