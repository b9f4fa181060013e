/** Turns text back into bytes, in the encoding that the file had. */
import { Buffer } from 'node:buffer'
import type { Encoding } from './decode.ts'

/** The other way round of `decode`: a byte order mark is written where the text begins with one. */
export function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'UTF-8':
      return Buffer.from(text, 'utf8')
    case 'UTF-16LE':
      return Buffer.from(text, 'utf16le')
    case 'UTF-16BE':
      return Buffer.from(text, 'utf16le').swap16()
    case 'UTF-32LE':
    case 'UTF-32BE':
      return encodeUtf32(text, encoding === 'UTF-32LE')
  }
}

function encodeUtf32(text: string, littleEndian: boolean): Buffer {
  const points = Array.from(text, character => character.codePointAt(0)!)
  const bytes = Buffer.alloc(points.length * 4)
  for (const [index, point] of points.entries())
    if (littleEndian) bytes.writeUInt32LE(point, index * 4)
    else bytes.writeUInt32BE(point, index * 4)
  return bytes
}
