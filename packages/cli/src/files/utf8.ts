/** Finds where bytes stop being UTF-8. */

/** The index of the first byte at or after `from` that starts no character, or -1. @param from at the start of a character */
export function firstInvalidByte(bytes: Uint8Array, from = 0): number {
  for (let at = from; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

/** How many bytes the character at `at` takes; 0 where there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  // No overlong forms, no surrogates, nothing beyond U+10FFFF.
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let next = at + 2; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0
  return length
}
