/** Reads a whole document onto a tape. */

import type { Limits } from '../source/limits.ts'
import type { Range } from '../source/place.ts'
import { BYTE_ORDER_MARK, LINE_FEED, OPEN_BRACE, OPEN_BRACKET } from './characters.ts'
import { readNode } from './read-block.ts'
import { readFlow } from './read-flow.ts'
import { declined, Reader } from './reader.ts'
import { LONGEST, type Tape } from './tape.ts'
import { nodesOn } from './value.ts'

// Characters on which readers disagree, and byte order marks within the text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unusual = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/

/** What nearly all documents hold alone; there is no quicker way to see that there is nothing else. */
const usual = /[\t\n -~]*/y

/** Whether all readers see the same characters and lines in a text. */
function isUndisputed(text: string): boolean {
  usual.lastIndex = 0
  usual.test(text)
  return usual.lastIndex === text.length || (!unusual.test(text) && !hasOldBreaks(text))
}

/** Whether a carriage return ends a line by itself. */
function hasOldBreaks(text: string): boolean {
  return text.includes('\r') && /\r(?!\n)/.test(text)
}

/** The tape of a YAML document, or undefined where it has something that the tape does not know. */
export function readYaml(text: string, range: Range, limits: Limits): Tape | undefined {
  const start = text.charCodeAt(range.start) === BYTE_ORDER_MARK ? range.start + 1 : range.start
  const { end } = range
  const endsInLine = end < text.length && text.charCodeAt(end - 1) !== LINE_FEED
  if (end > LONGEST || endsInLine || !isUndisputed(text.slice(start, end))) return undefined
  return readWith(new Reader(text, start, end, limits.depth), limits, reader => {
    const empty = reader.toDocument()
    if (reader.indent === 0) readNode(reader, -1, 0)
    if (reader.indent >= 0) throw declined
    // A document that is not there cannot be ended either.
    if (empty === undefined && reader.size === 0 && reader.end < end) throw declined
    return empty ?? range.start
  })
}

/** The same for what is known to be JSON. */
export function readJson(text: string, { start, end }: Range, limits: Limits): Tape | undefined {
  if (end > LONGEST || hasOldBreaks(text.slice(start, end))) return undefined
  return readWith(new Reader(text, start, end, limits.depth), limits, reader => {
    const unit = text.charCodeAt(start)
    if (unit !== OPEN_BRACE && unit !== OPEN_BRACKET) throw declined
    readFlow(reader, 0, 0)
    return start
  })
}

/** @param read says where the value would stand that the document does not have */
function readWith(reader: Reader, { nodes }: Limits, read: (reader: Reader) => number): Tape | undefined {
  const { text, at: start } = reader
  try {
    const empty = read(reader)
    const { end, doubtful, size } = reader
    const tape = { text, start, end, words: reader.written(), doubtful, root: size > 0 ? 0 : undefined, empty }
    // A node has two words at least.
    return size > 2 * nodes && nodesOn(tape) > nodes ? undefined : tape
  } catch (error) {
    if (error === declined) return undefined
    throw error
  }
}
