/** The streams and surroundings of this process. */
import type { Io, Output } from './io.ts'
import { textPieces } from './output/text-pieces.ts'

export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    // A getter, because the mere mention opens the stream.
    get stdin() {
      return process.stdin
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
  }
}

function output(stream: NodeJS.WriteStream): Output {
  // Each write learns of its own failure; without a listener the first would end the process.
  stream.on('error', () => {})
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
    async write(text) {
      for (const piece of textPieces(text)) await written(stream, piece)
    },
  }
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => (error && !isClosedPipe(error) ? reject(error) : resolve()))
  })
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}
