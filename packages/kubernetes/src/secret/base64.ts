/** Base64 as text: enough to look into it without an API of the platform. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...alphabet].map((letter, value) => [letter, value]))
values.set('-', 62)
values.set('_', 63)

/** Each byte as the character of its number; what is no digit of base64, or of its form for URLs, is passed over. */
export function decodeBase64(text: string): string {
  let bits = 0
  let held = 0
  const pieces: string[] = []
  let piece = ''
  for (const letter of text) {
    const value = values.get(letter)
    if (value === undefined) continue
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held < 8) continue
    held -= 8
    piece += String.fromCharCode((bits >> held) & 0xff)
    if (piece.length === 4096) {
      pieces.push(piece)
      piece = ''
    }
  }
  return pieces.join('') + piece
}

/** Whether all of it could be text: no control characters but blanks and line breaks. */
export function isPrintable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)
}
