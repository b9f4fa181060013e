/** Reads the members of a gzip file, one at a time. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { rawPath } from '../files/name.ts'
import { headBytes, sizeOf, textOf } from './gzip-members.ts'

/** Where a member stands in its file. */
export interface Span {
  readonly at: number
  readonly bytes: number
}

export interface Members {
  /** In their order. */
  readonly spans: readonly Span[]
  /** Whether the file is cut off there, or goes on with something else. */
  readonly isBroken: boolean
}

/** Throws the file system's error, or one that says that this is no file. @param location absolute */
export function membersOf(location: string): Members {
  return opened(location, (descriptor, size) => {
    const spans: Span[] = []
    for (let at = 0; at < size; at += spans.at(-1)!.bytes) {
      const bytes = sizeOf(readAt(descriptor, at, headBytes))
      if (bytes === undefined || at + bytes > size) return { spans, isBroken: true }
      spans.push({ at, bytes })
    }
    return { spans, isBroken: false }
  })
}

/** Undefined where the member is damaged. Throws the file system's error. */
export function memberText(location: string, { at, bytes }: Span): string | undefined {
  return textOf(opened(location, descriptor => readAt(descriptor, at, bytes)))
}

/** Opened for each part that is read, for there may be more shards than a process may have open files. */
function opened<T>(location: string, read: (descriptor: number, size: number) => T): T {
  // Opening a pipe would wait for its writer.
  const descriptor = openSync(rawPath(location), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) throw new Error('It is no file.')
    return read(descriptor, stat.size)
  } finally {
    closeSync(descriptor)
  }
}

/** Less where the file ends before. */
function readAt(descriptor: number, at: number, bytes: number): Buffer {
  const content = Buffer.alloc(bytes)
  return content.subarray(0, readSync(descriptor, content, 0, bytes, at))
}
