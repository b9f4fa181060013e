/** Reads mappings and sequences that indentation holds together. */
import {
  AMPERSAND,
  CARRIAGE_RETURN,
  COLON,
  DASH,
  isSpaceOrEnd,
  LINE_FEED,
  NUMBER_SIGN,
  OPEN_BRACE,
  OPEN_BRACKET,
  SPACE,
} from './characters.ts'
import { writeKey } from './keys.ts'
import { beginsPlain, isFlowIndicator, plainStop, trimmedEnd } from './plain-scan.ts'
import { quoted, scanQuoted } from './quoted-scan.ts'
import { readBlockScalar } from './read-block-scalar.ts'
import { readFlow } from './read-flow.ts'
import { isBlockHeader, isQuote, quotedKind, readPlain, readQuoted } from './read-scalar.ts'
import { declined, type Reader } from './reader.ts'
import { ANCHOR, EMPTY, MAPPING, PLAIN_TEXT, SEQUENCE } from './tape.ts'
import { refuseTwins } from './twins.ts'

/** A longer key is a fault. */
const longestKey = 1000

/**
 * Reads the node that begins at `reader.at`. https://yaml.org/spec/1.2.2/#82-block-collection-styles
 * @param parent the column of the collection that it stands in, -1 for none
 */
export function readNode(reader: Reader, parent: number, depth: number): void {
  const { text, at } = reader
  const unit = text.charCodeAt(at)
  if (isDash(text, at)) readSequence(reader, depth)
  else if (isQuote(unit)) {
    scanQuoted(text, at, reader.end, parent + 1)
    const colon = colonAfter(text, quoted.end)
    if (colon >= 0) readMapping(reader, depth)
    else {
      refuseAfterComment(reader, parent)
      readQuoted(reader, at, parent)
    }
  } else if (beginsPlain(text, at)) {
    const stop = plainStop(text, at)
    if (text.charCodeAt(stop) === COLON) readMapping(reader, depth)
    else if (parent < 0) throw declined
    else {
      refuseAfterComment(reader, parent)
      readPlain(reader, at, stop, parent)
    }
  } else {
    refuseAfterComment(reader, parent)
    readInline(reader, parent, depth)
  }
}

/** Below some comments that are indented less `yaml` lets a value go on in any column. */
function refuseAfterComment({ passedComment }: Reader, parent: number): void {
  if (passedComment && parent >= 0) throw declined
}

/** Reads a node that can be told by its first character, with what is left of its line. */
function readInline(reader: Reader, parent: number, depth: number): void {
  const { text, at } = reader
  const unit = text.charCodeAt(at)
  if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
    readFlow(reader, parent + 1, depth)
    reader.toNextLine(reader.at)
  } else if (isBlockHeader(unit) && parent >= 0) readBlockScalar(reader, at, parent)
  else throw declined
}

function readMapping(reader: Reader, depth: number): void {
  reader.enter(depth)
  const { indent } = reader
  const open = reader.size
  reader.node(MAPPING, reader.at, 0)
  reader.more(0)
  let last = open
  do {
    readKey(reader)
    last = reader.size
    readValue(reader, indent, depth)
  } while (reader.indent === indent)
  if (reader.indent > indent) throw declined
  reader.words[open + 1] = reader.size
  reader.words[open + 2] = last
  refuseTwins(reader, open)
}

/** A key and its colon. */
function readKey(reader: Reader): void {
  const { text, at } = reader
  let colon: number
  if (isQuote(text.charCodeAt(at))) {
    scanQuoted(text, at, reader.end, 0)
    colon = colonAfter(text, quoted.end)
    if (colon < 0 || quoted.multiline) throw declined
    writeKey(reader, quotedKind(text, at), at, quoted.end)
  } else {
    if (!beginsPlain(text, at)) throw declined
    colon = plainStop(text, at)
    if (text.charCodeAt(colon) !== COLON) throw declined
    writeKey(reader, PLAIN_TEXT, at, trimmedEnd(text, at, colon))
  }
  if (colon - at > longestKey) throw declined
  reader.at = colon + 1
}

/** What a key stands for. @param indent the mapping's column */
function readValue(reader: Reader, indent: number, depth: number): void {
  const start = afterSpaces(reader.text, reader.at)
  if (isLineEnd(reader, start)) {
    reader.toNextLine(start)
    if (reader.indent > indent) readNode(reader, indent, depth + 1)
    else if (reader.indent === indent && isDash(reader.text, reader.at)) readSequence(reader, depth + 1)
    else reader.node(EMPTY, start, start)
  } else readOnLine(reader, start, indent, depth)
}

function readSequence(reader: Reader, depth: number): void {
  reader.enter(depth)
  const { text, indent } = reader
  const open = reader.size
  reader.node(SEQUENCE, reader.at, 0)
  reader.more(0)
  let last = open
  do {
    const dash = reader.at
    const start = afterSpaces(text, dash + 1)
    last = reader.size
    if (isLineEnd(reader, start)) {
      reader.toNextLine(start)
      if (reader.indent > indent) readNode(reader, indent, depth + 1)
      else reader.node(EMPTY, dash, dash)
    } else if (text.charCodeAt(start) === AMPERSAND) readOnLine(reader, start, indent, depth)
    else {
      reader.at = start
      reader.indent = start - reader.line
      reader.passedComment = false
      readNode(reader, indent, depth + 1)
    }
  } while (reader.indent === indent && isDash(text, reader.at))
  if (reader.indent > indent) throw declined
  reader.words[open + 1] = reader.size
  reader.words[open + 2] = last
}

/** Reads a value that begins on the line of its key, or behind an anchor; there it is no mapping or sequence without brackets. */
function readOnLine(reader: Reader, start: number, parent: number, depth: number): void {
  const { text } = reader
  const unit = text.charCodeAt(start)
  if (unit === AMPERSAND) readAnchored(reader, start, parent, depth)
  else if (isQuote(unit)) readQuoted(reader, start, parent)
  else if (beginsPlain(text, start)) {
    const stop = plainStop(text, start)
    if (text.charCodeAt(stop) === COLON) throw declined
    readPlain(reader, start, stop, parent)
  } else {
    reader.at = start
    readInline(reader, parent, depth + 1)
  }
}

/** An anchor does no harm as long as no alias asks for it. */
function readAnchored(reader: Reader, start: number, parent: number, depth: number): void {
  const { text } = reader
  let end = start + 1
  while (!isAnchorEnd(text.charCodeAt(end))) end++
  const next = afterSpaces(text, end)
  const isNamed = end > start + 1 && text.charCodeAt(end - 1) !== COLON
  if (!isNamed || text.charCodeAt(next) === AMPERSAND) throw declined
  reader.node(ANCHOR, start, end)
  if (isLineEnd(reader, next)) {
    if (text.charCodeAt(next) === NUMBER_SIGN) throw declined
    reader.toNextLine(next)
    if (reader.indent <= parent) throw declined
    readNode(reader, parent, depth + 1)
  } else if (next === end) throw declined
  else readOnLine(reader, next, parent, depth)
}

function isAnchorEnd(unit: number): boolean {
  return isSpaceOrEnd(unit) || isFlowIndicator(unit)
}

/** Whether nothing but a comment is left of the line; it has to stand apart. */
function isLineEnd({ text, end }: Reader, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === NUMBER_SIGN || at >= end
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && isSpaceOrEnd(text.charCodeAt(at + 1))
}

/** The colon that makes a key of what ends at `end`, or -1. */
function colonAfter(text: string, end: number): number {
  const at = afterSpaces(text, end)
  return text.charCodeAt(at) === COLON && isSpaceOrEnd(text.charCodeAt(at + 1)) ? at : -1
}

function afterSpaces(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === SPACE) at++
  return at
}
