/** Says where collections without brackets end, as `yaml` has it: which comments and blank lines belong to them. */
import { CARRIAGE_RETURN, LINE_FEED, NUMBER_SIGN, SPACE } from './characters.ts'
import {
  EMPTY,
  endAt,
  FLOW_MAPPING,
  FOLDED,
  kindAt,
  LITERAL,
  MAPPING,
  SEQUENCE,
  startAt,
  type Tape,
  withoutAnchor,
} from './tape.ts'

interface End {
  /** Where the node itself ends. */
  readonly inner: number
  /** Where it ends for the collection around it. */
  readonly outer: number
  /** Where comments and blank lines begin that nobody has taken yet. */
  readonly rest: number | undefined
}

/** One past the last character of a node; undefined where only `yaml` can tell. */
export function endOf(tape: Tape, node: number): number | undefined {
  return collectionEnd(tape, node)?.inner
}

function collectionEnd(tape: Tape, node: number): End | undefined {
  const { words } = tape
  const column = columnOf(tape, startAt(words, node))
  const last = withoutAnchor(words, words[node + 2]!)
  const child = childEnd(tape, last, column, kindAt(words, node) === SEQUENCE)
  if (!child) return undefined
  const { outer: inner, rest } = child
  if (rest === undefined || column === 0) return { inner, outer: inner, rest }
  const { stop, deepest } = gapFrom(tape, rest)
  // Comments that are not indented less than the collection stay in it, with all around them.
  return deepest < column ? { inner, outer: inner, rest } : { inner, outer: stop, rest: undefined }
}

/** @param column of the collection that the node is the last one of */
function childEnd(tape: Tape, node: number, column: number, isItem: boolean): Omit<End, 'inner'> | undefined {
  const { text, words } = tape
  const kind = kindAt(words, node)
  if (kind === MAPPING || kind === SEQUENCE) return collectionEnd(tape, node)
  if (kind === LITERAL || kind === FOLDED) return { outer: endAt(words, node), rest: endAt(words, node) }
  if (kind === EMPTY) return isItem ? undefined : emptyEnd(tape, startAt(words, node))
  const end = kind >= FLOW_MAPPING ? words[node + 2]! : endAt(words, node)
  let rest = nextLine(tape, end)
  for (;;) {
    let at = rest
    while (at < tape.end && isSpace(text.charCodeAt(at))) at++
    if (text.charCodeAt(at) !== NUMBER_SIGN || at >= tape.end || columnOf(tape, at) <= column) break
    rest = nextLine(tape, at)
  }
  return { outer: rest, rest }
}

/** The value that is not there ends where the next node begins, if a comment is before that. @param start behind its key's colon */
function emptyEnd(tape: Tape, start: number): Omit<End, 'inner'> {
  const { stop, deepest } = gapFrom(tape, nextLine(tape, start))
  const hasComment = deepest >= 0 || tape.text.charCodeAt(start) === NUMBER_SIGN
  return { outer: hasComment ? stop : start, rest: undefined }
}

/** Where the next node begins, and the column of the comment before it that is indented most. @param from the beginning of a line */
function gapFrom(tape: Tape, from: number): { readonly stop: number; readonly deepest: number } {
  const { text, end } = tape
  let deepest = -1
  let at = from
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (unit === NUMBER_SIGN) {
      deepest = Math.max(deepest, columnOf(tape, at))
      at = nextLine(tape, at)
    } else if (isSpace(unit)) at++
    else break
  }
  return { stop: at, deepest }
}

function isSpace(unit: number): boolean {
  return unit === SPACE || unit === LINE_FEED || unit === CARRIAGE_RETURN
}

function nextLine({ text, end }: Tape, at: number): number {
  const lineBreak = text.indexOf('\n', at)
  return lineBreak < 0 || lineBreak >= end ? end : lineBreak + 1
}

function columnOf({ text, start }: Tape, at: number): number {
  return at - Math.max(text.lastIndexOf('\n', at - 1) + 1, start)
}
