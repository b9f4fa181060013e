/** Reads mappings and sequences in brackets. */
import {
  CARRIAGE_RETURN,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DASH,
  DOT,
  isBlank,
  isSpaceOrEnd,
  LINE_FEED,
  NUMBER_SIGN,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUESTION_MARK,
  SPACE,
  TAB,
} from './characters.ts'
import { writeKey } from './keys.ts'
import { beginsPlain, isFlowIndicator, plainStopInFlow, trimmedEnd } from './plain-scan.ts'
import { quoted, scanQuoted } from './quoted-scan.ts'
import { isQuote, quotedKind, writePlain } from './read-scalar.ts'
import { declined, type Reader } from './reader.ts'
import { FLOW_MAPPING, FLOW_SEQUENCE, PLAIN_TEXT } from './tape.ts'
import { refuseTwins } from './twins.ts'

/**
 * Reads from the opening bracket at `reader.at` to behind the closing one. https://yaml.org/spec/1.2.2/#74-flow-collection-styles
 * @param least how far its lines have to be indented
 * @param level how many brackets are open, this one included
 */
export function readFlow(reader: Reader, least: number, depth: number, level = 1): void {
  reader.enter(depth)
  const { text } = reader
  const isMapping = text.charCodeAt(reader.at) === OPEN_BRACE
  const close = isMapping ? CLOSE_BRACE : CLOSE_BRACKET
  const open = reader.size
  reader.node(isMapping ? FLOW_MAPPING : FLOW_SEQUENCE, reader.at, 0)
  reader.more(0)
  reader.at++
  for (;;) {
    toToken(reader, least, level)
    if (text.charCodeAt(reader.at) === close) break
    if (isMapping) {
      readKey(reader)
      toToken(reader, least, level)
    }
    readItem(reader, least, depth, level)
    toToken(reader, least, level)
    const unit = text.charCodeAt(reader.at)
    if (unit === close) break
    if (unit !== COMMA) throw declined
    reader.at++
  }
  reader.at++
  reader.words[open + 1] = reader.size
  reader.words[open + 2] = reader.at
  if (isMapping) refuseTwins(reader, open)
}

/** An item, or a value, which is never absent here. */
function readItem(reader: Reader, least: number, depth: number, level: number): void {
  const { text, at } = reader
  const unit = text.charCodeAt(at)
  if (isQuote(unit)) {
    scanQuoted(text, at, reader.end, least)
    reader.node(quotedKind(text, at), at, quoted.end)
    reader.at = quoted.end
  } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) readFlow(reader, least, depth + 1, level + 1)
  else {
    const stop = plainEnd(text, at)
    if (text.charCodeAt(stop) === COLON) throw declined
    writePlain(reader, at, trimmedEnd(text, at, stop))
    reader.at = stop
  }
}

/** A key and its colon, all on one line. */
function readKey(reader: Reader): void {
  const { text, at } = reader
  let end = at
  if (isQuote(text.charCodeAt(at))) {
    scanQuoted(text, at, reader.end, 0)
    if (quoted.multiline) throw declined
    end = quoted.end
    writeKey(reader, quotedKind(text, at), at, end)
    while (text.charCodeAt(end) === SPACE) end++
    if (text.charCodeAt(end) !== COLON) throw declined
  } else {
    end = plainEnd(text, at)
    if (text.charCodeAt(end) !== COLON || !isSpaceOrEnd(text.charCodeAt(end + 1))) throw declined
    writeKey(reader, PLAIN_TEXT, at, trimmedEnd(text, at, end))
  }
  reader.at = end + 1
}

/** Where a plain scalar stops; kubectl has its own view of question marks and colons that touch a word inside of brackets. */
function plainEnd(text: string, start: number): number {
  if (!beginsPlain(text, start)) throw declined
  const first = text.charCodeAt(start)
  if (first === COLON || (first === DASH && isFlowIndicator(text.charCodeAt(start + 1)))) throw declined
  const stop = plainStopInFlow(text, start)
  for (let at = start; at < stop; at++) if (text.charCodeAt(at) === QUESTION_MARK) throw declined
  return stop
}

/** Goes on to what is neither blank nor comment, on the next lines if need be. */
function toToken(reader: Reader, least: number, level: number): void {
  const { text, end } = reader
  let { at } = reader
  let line = -1
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (unit === SPACE || unit === TAB || unit === CARRIAGE_RETURN) at++
    else if (unit === LINE_FEED) line = ++at
    else if (unit === NUMBER_SIGN) {
      if (at !== line && !isBlank(text.charCodeAt(at - 1))) throw declined
      at = text.indexOf('\n', at)
      if (at < 0) throw declined
    } else break
  }
  if (at >= end) throw declined
  if (line >= 0) refuseUnindented(text, line, at, least, level)
  reader.at = at
}

function refuseUnindented(text: string, line: number, at: number, least: number, level: number): void {
  let indent = 0
  while (text.charCodeAt(line + indent) === SPACE) indent++
  const unit = text.charCodeAt(at)
  const closes = unit === CLOSE_BRACE || unit === CLOSE_BRACKET
  if (indent < least && !(closes && level === 1 && indent === least - 1)) throw declined
  if (at === line && (unit === DASH || unit === DOT)) throw declined
}
