/** Turns the bytes of a file into text, and says which byte is wrong. */
import buffer, { type Buffer } from 'node:buffer'
import { Lines, type Location } from '@keelint/core'
import { firstInvalidByte } from './utf8.ts'

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly message: string; readonly location: Location }

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE'

/** What a byte order mark says; UTF-8 where there is none. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return 'UTF-32LE'
  if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'UTF-32BE'
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16LE'
  return startsWith(bytes, 0xfe, 0xff) ? 'UTF-16BE' : 'UTF-8'
}

/** UTF-8, or UTF-16 and UTF-32 with a byte order mark. A mark stays in the text as U+FEFF. */
export function decode(bytes: Buffer): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === 'UTF-32LE') return decodeUtf32(bytes, at => bytes.readUInt32LE(at), encoding)
  if (encoding === 'UTF-32BE') return decodeUtf32(bytes, at => bytes.readUInt32BE(at), encoding)
  if (encoding !== 'UTF-8') return decodeUtf16(bytes, encoding)
  // Most files are, and take a tenth of the time then.
  if (buffer.isAscii(bytes)) return { text: bytes.toString('latin1'), encoding }
  if (buffer.isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding }
  const offset = firstInvalidByte(bytes)
  return broken('UTF-8', bytes, offset, bytes.toString('utf8', 0, offset))
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function decodeUtf16(bytes: Buffer, name: 'UTF-16LE' | 'UTF-16BE'): Decoded {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const text = (name === 'UTF-16BE' ? buffer.Buffer.from(whole).swap16() : whole).toString('utf16le')
  const lone = text.search(/\p{Cs}/u)
  if (lone >= 0) return broken(name, bytes, lone * 2, text.slice(0, lone))
  return whole.length === bytes.length ? { text, encoding: name } : broken(name, bytes, whole.length, text)
}

function decodeUtf32(bytes: Buffer, read: (at: number) => number, name: Encoding): Decoded {
  const parts: string[] = []
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const point = at + 4 <= bytes.length ? read(at) : Number.POSITIVE_INFINITY
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return broken(name, bytes, at, parts.join('') + text)
    text += String.fromCodePoint(point)
    if (text.length > 4096) {
      parts.push(text)
      text = ''
    }
  }
  return { text: parts.join('') + text, encoding: name }
}

/** @param before the text that the bytes before `offset` are */
function broken(encoding: string, bytes: Buffer, offset: number, before: string): Decoded {
  const byte = bytes[offset]!.toString(16).padStart(2, '0')
  const start = new Lines(before).position(before.length)
  return {
    message: `The byte 0x${byte} at offset ${offset} is not ${encoding}.`,
    location: { start, end: { line: start.line, column: start.column + 1 } },
  }
}
