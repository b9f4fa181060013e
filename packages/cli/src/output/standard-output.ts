/** Standard output and standard error, written to as soon as there is something: a stream, which takes Node long to load, only where it has to be. */
import { fstatSync, statSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import type { Output } from '../io.ts'
import { textPieces } from './text-pieces.ts'

/** @param streamOf opens the stream of the descriptor */
export function standardOutput(descriptor: 1 | 2, streamOf: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | undefined
  const stream = () => {
    opened ??= heedless(streamOf())
    return opened
  }
  const mayBeTerminal = !isPlain(descriptor)
  return {
    isTTY: mayBeTerminal && stream().isTTY === true,
    get columns() {
      return mayBeTerminal ? stream().columns : undefined
    },
    async write(text) {
      for (const piece of textPieces(text)) {
        const rest = mayBeTerminal || opened ? piece : untaken(descriptor, Buffer.from(piece))
        if (rest !== undefined) await written(stream(), rest)
      }
    },
  }
}

/** Whether it is a file, a pipe or nothing at all. */
function isPlain(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor)
    if (stat.isCharacterDevice()) return stat.rdev === statSync(devNull).rdev
    return stat.isFile() || stat.isFIFO() || stat.isSocket()
  } catch {
    return false
  }
}

/** Writes, and waits until it is taken. @returns what is not taken for now; undefined where all is, or nobody reads it any more */
function untaken(descriptor: number, bytes: Buffer): Buffer | undefined {
  let start = 0
  try {
    while (start < bytes.length) start += writeSync(descriptor, bytes, start)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EAGAIN') return bytes.subarray(start)
    if (!isClosedPipe(error)) throw error
  }
  return undefined
}

/** Each write learns of its own failure; without a listener the first would end the process. */
function heedless(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => {})
}

function written(stream: NodeJS.WriteStream, piece: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, error => (error && !isClosedPipe(error) ? reject(error) : resolve()))
  })
}

/** Whether nobody reads what was written. */
export function isClosedPipe(error: unknown): boolean {
  const { code, syscall } = Object(error) as NodeJS.ErrnoException
  return code === 'ERR_STREAM_DESTROYED' || (syscall === 'write' && (code === 'EPIPE' || code === 'EOF'))
}
