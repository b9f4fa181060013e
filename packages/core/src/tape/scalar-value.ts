/** The values of scalars. */
import { plainScalar } from '../source/yaml-scalars.ts'
import { blockText } from './block-text.ts'
import { doubleQuotedText, singleQuotedText, unfolded } from './scalar-text.ts'
import {
  DOUBLE_QUOTED,
  DOUBLE_QUOTED_ODD,
  EMPTY,
  endAt,
  FOLDED,
  kindAt,
  PLAIN,
  PLAIN_LINES,
  PLAIN_TEXT,
  SINGLE_QUOTED,
  SINGLE_QUOTED_ODD,
  startAt,
  type Tape,
} from './tape.ts'

export function scalarValue({ text, words }: Tape, at: number): unknown {
  const kind = kindAt(words, at)
  if (kind === PLAIN_TEXT) return text.slice(startAt(words, at), endAt(words, at))
  if (kind === PLAIN) return plainValue(text, startAt(words, at), endAt(words, at))
  if (kind === EMPTY) return null
  if (kind <= DOUBLE_QUOTED_ODD) return textOf(text, kind, startAt(words, at), endAt(words, at))
  const [content, shape] = [words[at + 2]!, words[at + 3]!]
  return blockText(text, {
    content,
    end: endAt(words, at),
    indent: shape >> 2,
    chomping: shape & 3,
    folds: kind === FOLDED,
  })
}

/** The text of a scalar that is no block scalar, whatever it stands for. */
export function textOf(text: string, kind: number, start: number, end: number): string {
  if (kind === PLAIN || kind === PLAIN_TEXT) return text.slice(start, end)
  if (kind === PLAIN_LINES) return unfolded(text.slice(start, end))
  const source = text.slice(start + 1, end - 1)
  if (kind === SINGLE_QUOTED || kind === DOUBLE_QUOTED) return source
  return kind === SINGLE_QUOTED_ODD ? singleQuotedText(source) : doubleQuotedText(source)
}

/** What a plain scalar on one line stands for. */
export function plainValue(text: string, start: number, end: number): unknown {
  if (isPlainText(text, start, end)) return text.slice(start, end)
  if (beginnings[text.charCodeAt(start)] === isDigit && end - start <= safeDigits) {
    const number = decimal(text, start, end)
    if (number >= 0) return number
  }
  return plainScalar(text.slice(start, end))
}

/** Whether a plain scalar on one line is text by its looks. */
export function isPlainText(text: string, start: number, end: number): boolean {
  const how = beginnings[text.charCodeAt(start)] ?? isText
  return how === isText || (how === isWord && end - start > longestWord)
}

const isText = 0
/** The words that are no text are short. */
const isWord = 1
const longestWord = 5
const isDigit = 2
const isSign = 3
/** So many are no trouble for a double. */
const safeDigits = 15

const beginnings = new Uint8Array(128)
for (const letter of 'yYnNtTfFoO~') beginnings[letter.charCodeAt(0)] = isWord
for (const digit of '123456789') beginnings[digit.charCodeAt(0)] = isDigit
for (const sign of '-+.0') beginnings[sign.charCodeAt(0)] = isSign

/** -1 where not all is digits. */
function decimal(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}
