/** Reads scalars that stand outside of brackets. */
import { BAR, COLON, DASH, DOT, DOUBLE_QUOTE, GREATER, NUMBER_SIGN, PLUS, SINGLE_QUOTE } from './characters.ts'
import { plainStop, trimmedEnd } from './plain-scan.ts'
import { quoted, scanQuoted } from './quoted-scan.ts'
import { declined, type Reader } from './reader.ts'
import { isPlainText, plainValue } from './scalar-value.ts'
import { DOUBLE_QUOTED, PLAIN, PLAIN_LINES, PLAIN_TEXT, SINGLE_QUOTED } from './tape.ts'

export function isQuote(unit: number): boolean {
  return unit === DOUBLE_QUOTE || unit === SINGLE_QUOTE
}

export function isBlockHeader(unit: number): boolean {
  return unit === BAR || unit === GREATER
}

/** The kind of the scalar that `scanQuoted` has just found. @param start of its opening quote */
export function quotedKind(text: string, start: number): number {
  const simple = text.charCodeAt(start) === SINGLE_QUOTE ? SINGLE_QUOTED : DOUBLE_QUOTED
  return quoted.odd ? simple + 1 : simple
}

/** Reads a scalar in quotes that is no key, and what is left of its line. */
export function readQuoted(reader: Reader, start: number, parent: number): void {
  scanQuoted(reader.text, start, reader.end, parent + 1)
  reader.node(quotedKind(reader.text, start), start, quoted.end)
  reader.toNextLine(quoted.end)
}

/**
 * Reads a scalar without quotes, which may go on for as long as lines are indented further than `parent`.
 * @param stop where its first line stops, known not to be at a colon
 */
export function readPlain(reader: Reader, start: number, stop: number, parent: number): void {
  const { text } = reader
  let end = trimmedEnd(text, start, stop)
  let isLong = false
  let hasComment = text.charCodeAt(stop) === NUMBER_SIGN
  reader.toNextLine(stop)
  while (reader.indent > parent) {
    if (hasComment || reader.passedComment) throw declined
    isLong = true
    const from = reader.at
    const next = plainStop(text, from)
    if (next < reader.end && text.charCodeAt(next) === COLON) throw declined
    end = trimmedEnd(text, from, next)
    hasComment = text.charCodeAt(next) === NUMBER_SIGN
    reader.toNextLine(next)
  }
  if (isLong) reader.node(PLAIN_LINES, start, end)
  else writePlain(reader, start, end)
}

/** Writes a plain scalar of one line that is no key. */
export function writePlain(reader: Reader, start: number, end: number): void {
  const { text } = reader
  if (isPlainText(text, start, end)) {
    reader.node(PLAIN_TEXT, start, end)
    return
  }
  const unit = text.charCodeAt(start)
  // JSON has no numbers that are infinite, or none at all.
  if ((unit === DOT || unit === DASH || unit === PLUS) && end - start <= 5) {
    const value = plainValue(text, start, end)
    if (typeof value === 'number' && !Number.isFinite(value)) throw declined
  }
  reader.doubt()
  reader.node(PLAIN, start, end)
}
