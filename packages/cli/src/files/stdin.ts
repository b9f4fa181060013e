/** Reads standard input to its end. */
import { Buffer } from 'node:buffer'
import { mostBytes } from './read.ts'

/** Stops where it is larger than a file may be. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > mostBytes) break
  }
  return Buffer.concat(chunks)
}
