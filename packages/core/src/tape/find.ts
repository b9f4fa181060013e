/** Finds the place of a path on a tape. */
import type { Found } from '../source/parser.ts'
import type { Key, Path, Range } from '../source/place.ts'
import { codeLength } from '../source/yaml-tokens.ts'
import { itemOn, keysOn } from './children.ts'
import { endOf } from './ends.ts'
import { isKeyAt } from './key-text.ts'
import { hashOf } from './keys.ts'
import { plainValue } from './scalar-value.ts'
import {
  EMPTY,
  endAt,
  FLOW_MAPPING,
  FLOW_SEQUENCE,
  kindAt,
  LITERAL,
  MAPPING,
  OPENING,
  PLAIN,
  SEQUENCE,
  startAt,
  type Tape,
  withoutAnchor,
} from './tape.ts'

interface Step {
  /** With its anchor. */
  readonly node: number
  readonly key: Range | undefined
  readonly item: 'block' | 'flow' | undefined
}

/** The deepest node along `path`; undefined where only `yaml` can tell. */
export function findOn(tape: Tape, path: Path): Found | undefined {
  const { words, root, empty } = tape
  if (root === undefined) return { ...nothing, value: { start: empty, end: empty } }
  let here: Step = { node: root, key: undefined, item: undefined }
  let depth = 0
  for (const key of path) {
    const next = stepInto(tape, withoutAnchor(words, here.node), key)
    if (!next) break
    here = next
    depth++
  }
  const shape = shapeAt(tape, withoutAnchor(words, here.node))
  const value = placeOf(tape, here, shape)
  return value && { depth, shape, value, key: here.key, item: here.item !== undefined, use: undefined }
}

const nothing = { depth: 0, shape: 'empty', key: undefined, item: false, use: undefined } as const

function stepInto(tape: Tape, node: number, key: Key): Step | undefined {
  const { words } = tape
  const kind = kindAt(words, node)
  if (kind === SEQUENCE || kind === FLOW_SEQUENCE) {
    const item = typeof key === 'number' ? itemOn(words, node, key) : undefined
    return item === undefined
      ? undefined
      : { node: item, key: undefined, item: kind === FLOW_SEQUENCE ? 'flow' : 'block' }
  }
  return kind === MAPPING || kind === FLOW_MAPPING ? pairAt(tape, node, String(key)) : undefined
}

function pairAt({ text, words }: Tape, node: number, key: string): Step | undefined {
  for (const at of keysOn(words, node, hashOf(key, 0, key.length)))
    if (isKeyAt(text, words, at, key))
      return { node: at + OPENING, key: { start: startAt(words, at), end: endAt(words, at) }, item: undefined }
  return undefined
}

function shapeAt({ text, words }: Tape, node: number): Found['shape'] {
  const kind = kindAt(words, node)
  if (kind === MAPPING || kind === FLOW_MAPPING) return 'mapping'
  if (kind === SEQUENCE || kind === FLOW_SEQUENCE) return 'sequence'
  if (kind >= LITERAL) return 'block-scalar'
  const isNull = kind === PLAIN && plainValue(text, startAt(words, node), endAt(words, node)) === null
  return kind === EMPTY || isNull ? 'empty' : 'scalar'
}

function placeOf(tape: Tape, { node: given, item }: Step, shape: Found['shape']): Range | undefined {
  const { text, words } = tape
  const node = withoutAnchor(words, given)
  const kind = kindAt(words, node)
  const start = startAt(words, node)
  if (shape === 'block-scalar') return { start, end: start + header(text, start) }
  if (item && shape !== 'scalar') return itemRange(tape, given, item === 'flow')
  if (kind < LITERAL) return { start, end: endAt(words, node) }
  const end = kind === MAPPING || kind === SEQUENCE ? endOf(tape, node) : words[node + 2]!
  return end === undefined ? undefined : { start, end }
}

/** How long the signs are that open a block scalar. */
function header(text: string, start: number): number {
  let at = start + 1
  while (/[-+0-9]/.test(text[at] ?? '')) at++
  return at - start
}

/** From the first token after the item's dash to the end of that line, a comment left out; of an empty item its dash. */
function itemRange(tape: Tape, given: number, inFlow: boolean): Range {
  const { words } = tape
  const node = withoutAnchor(words, given)
  const start = startAt(words, inFlow ? node : given)
  const kind = kindAt(words, node)
  if (kind === EMPTY) return { start, end: start + 1 }
  const line = lineFrom(tape, start)
  const end = kind >= FLOW_MAPPING ? words[node + 2]! : endAt(words, node)
  if (inFlow && end <= start + line.length) return { start, end }
  return { start, end: start + lengthOfCode(line) }
}

/** How much of a line is not comment: a number sign behind a blank begins one, unless it stands in quotes or brackets. */
function lengthOfCode(line: string): number {
  const comment = line.search(/[ \t]#/)
  const code = comment < 0 ? line : line.slice(0, comment)
  return /["'[{|>]/.test(code) ? codeLength(line) : code.trimEnd().length
}

function lineFrom({ text, end }: Tape, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, Math.min(end, start + 10_000)))![0]
}
