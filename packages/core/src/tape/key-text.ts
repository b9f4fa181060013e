/** Reads keys off a tape. */
import { plainValue, textOf } from './scalar-value.ts'
import { DOUBLE_QUOTED, endAt, kindAt, ODD_KEY, PLAIN_TEXT, SINGLE_QUOTED, startAt } from './tape.ts'

const known: string[] = new Array(1 << 12).fill('')
const longestKnown = 64

/** The text of the key at `at`, to name a property by; the keys that come again and again are one string each. */
export function keyAt(text: string, words: Int32Array, at: number): string {
  const kind = kindAt(words, at)
  if (!isVerbatim(kind)) return oddKey(text, kind, startAt(words, at), endAt(words, at))
  const quote = kind === PLAIN_TEXT ? 0 : 1
  const start = startAt(words, at) + quote
  const end = endAt(words, at) - quote
  if (end - start > longestKnown) return text.slice(start, end)
  const hash = words[at + 2]!
  const slot = (hash ^ (hash >>> 12)) & (known.length - 1)
  const candidate = known[slot]!
  if (isAt(text, start, end, candidate)) return candidate
  const key = text.slice(start, end)
  known[slot] = key
  return key
}

export function isKeyAt(text: string, words: Int32Array, at: number, key: string): boolean {
  const kind = kindAt(words, at)
  const [start, end] = [startAt(words, at), endAt(words, at)]
  if (!isVerbatim(kind)) return oddKey(text, kind, start, end) === key
  const quote = kind === PLAIN_TEXT ? 0 : 1
  return isAt(text, start + quote, end - quote, key)
}

/** Whether the key stands in the text as it is. */
function isVerbatim(kind: number): boolean {
  return kind === PLAIN_TEXT || kind === SINGLE_QUOTED || kind === DOUBLE_QUOTED
}

function oddKey(text: string, kind: number, start: number, end: number): string {
  return kind === ODD_KEY ? String(plainValue(text, start, end)) : textOf(text, kind, start, end)
}

function isAt(text: string, start: number, end: number, key: string): boolean {
  if (key.length !== end - start) return false
  for (let index = 0; index < key.length; index++)
    if (text.charCodeAt(start + index) !== key.charCodeAt(index)) return false
  return true
}
