/** Tells whether a text is what an object of Git holds, without reading the object. */
import { createHash } from 'node:crypto'
import type { Encoding } from '../files/decode.ts'
import { encode } from '../files/encode.ts'

interface Text {
  readonly text: string
  readonly encoding: Encoding
}

/** Line breaks aside, which Git may turn into those of the system when it checks out. @param id of a blob */
export function isContentOf({ text, encoding }: Text, id: string): boolean {
  if (blobId(encode(text, encoding), id) === id) return true
  return text.includes('\r\n') && blobId(encode(text.replaceAll('\r\n', '\n'), encoding), id) === id
}

/** @param like an id, which tells how this repository makes them */
function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 40 ? 'sha1' : 'sha256')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
