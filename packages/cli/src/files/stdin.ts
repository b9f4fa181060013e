/** Reads standard input to its end. */
import { Buffer } from 'node:buffer'
import { type Content, contentOf, mostBytes, tooLarge } from './read.ts'

/** Stops where it is too large. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<Content> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > mostBytes) return tooLarge()
  }
  return contentOf(Buffer.concat(chunks))
}
