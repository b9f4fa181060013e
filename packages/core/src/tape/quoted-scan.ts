/** Finds where scalars in quotes end, and whether more is to do than to take the quotes away. */
import { BACKSLASH, CARRIAGE_RETURN, DOUBLE_QUOTE, LINE_FEED, SINGLE_QUOTE, SPACE } from './characters.ts'
import { declined } from './reader.ts'
import { hexadecimalDigits } from './scalar-text.ts'

export interface Quoted {
  /** One past the closing quote. */
  end: number
  /** Whether it holds escapes or line breaks. */
  odd: boolean
  multiline: boolean
}

/** Filled by each scan, and read before the next. */
export const quoted: Quoted = { end: 0, odd: false, multiline: false }

/** @param least how far lines after the first have to be indented, or they are no part of the scalar */
export function scanQuoted(text: string, start: number, end: number, least: number): void {
  const quote = text.charCodeAt(start)
  let at = start + 1
  quoted.odd = false
  quoted.multiline = false
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) {
      if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) {
        quoted.end = at + 1
        return
      }
      quoted.odd = true
      at++
    } else if (unit === BACKSLASH && quote === DOUBLE_QUOTE) {
      quoted.odd = true
      at = escapeEnd(text, at + 1)
      // What is escaped may be a line break, which the next round sees.
    } else if (unit === LINE_FEED) {
      quoted.odd = true
      quoted.multiline = true
      at = continuation(text, at + 1, least) - 1
    }
  }
  throw declined
}

/** The first character of the next line that is not a space; the line has to be indented or blank. */
function continuation(text: string, start: number, least: number): number {
  let at = start
  while (text.charCodeAt(at) === SPACE) at++
  const unit = text.charCodeAt(at)
  // At the left edge three dashes or dots would end the document.
  if (unit === LINE_FEED || unit === CARRIAGE_RETURN) return at
  if (least === 0 || at - start < least) throw declined
  return at
}

const simpleEscapes = new Uint8Array(128)
for (const letter of '0abefnrtvN_LP "/\\\t') simpleEscapes[letter.charCodeAt(0)] = 1

/** The last character of an escape; a line break is left for the scan. @param at the character after the backslash */
function escapeEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (simpleEscapes[unit] === 1) return at
  if (unit === LINE_FEED || unit === CARRIAGE_RETURN) return at - 1
  const length = hexadecimalDigits(unit)
  if (length === 0) throw declined
  const digits = text.slice(at + 1, at + 1 + length)
  if (digits.length < length || !/^[0-9a-f]+$/i.test(digits) || Number.parseInt(digits, 16) > 0x10ffff) throw declined
  return at + length
}
