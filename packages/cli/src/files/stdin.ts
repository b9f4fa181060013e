/** Reads standard input to its end. */
import { Buffer } from 'node:buffer'

/** Stops where it is larger than a file may be. @param most bytes */
export async function readStdin(stdin: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) break
  }
  return Buffer.concat(chunks)
}
