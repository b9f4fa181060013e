/** Writes keys; what they are is text, however it is written. */
import { declined, type Reader } from './reader.ts'
import { plainValue, textOf } from './scalar-value.ts'
import { DOUBLE_QUOTED_ODD, ODD_KEY, PLAIN_TEXT, SINGLE_QUOTED_ODD } from './tape.ts'

export function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Keys that need a second look, by the low bits of their hashes. */
const suspects = new Uint8Array(256)
for (const word of ['~', '<<', '__proto__', 'null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n'])
  for (const form of [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    suspects[hashOf(form, 0, form.length) & 255] = 1

/** @param given the kind of scalar that the key is */
export function writeKey(reader: Reader, given: number, start: number, end: number): void {
  const { text } = reader
  const isPlain = given === PLAIN_TEXT
  let kind = given
  let hash = isPlain ? hashOf(text, start, end) : hashOf(text, start + 1, end - 1)
  if (suspects[hash & 255] === 1 || (isPlain ? text.charCodeAt(start) < 58 : isOdd(given))) {
    const value = isPlain ? plainValue(text, start, end) : textOf(text, given, start, end)
    // kubectl refuses null; of `.inf` it takes the letters.
    if (value === null || (typeof value === 'number' && !Number.isFinite(value))) throw declined
    const key = String(value)
    // A merge key is none of its mapping's keys, and to assign this one would not define it.
    if ((isPlain && key === '<<') || key === '__proto__') throw declined
    if (typeof value !== 'string') kind = ODD_KEY
    if (isPlain) reader.doubt()
    if (kind !== PLAIN_TEXT) hash = hashOf(key, 0, key.length)
  }
  reader.node(kind, start, end)
  reader.more(hash)
}

function isOdd(kind: number): boolean {
  return kind === SINGLE_QUOTED_ODD || kind === DOUBLE_QUOTED_ODD
}
