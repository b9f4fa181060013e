/** Reads files that were found, and says why one could not be read. */

import { Buffer } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { beyondLimit, ordinaryLimits, type SkipReason, type Unreadable } from '@keelint/core'
import { decode, type Encoding } from './decode.ts'
import { reasonOf } from './found.ts'
import { rawPath } from './name.ts'

export type Content =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly skipped: SkipReason }
  | { readonly unreadable: Omit<Unreadable, 'file'> }

/** Without another limit. */
export const mostBytes = ordinaryLimits.bytes

/** @param location absolute @param most bytes */
export function read(location: string, most = mostBytes): Content {
  return readBytes(location, most, bytes => contentOf(bytes, most))
}

/** @param take is given the bytes of the file, which hold until the next one is read @returns what it makes of them, or why there are none */
export function readBytes<T>(
  location: string,
  most: number,
  take: (bytes: Buffer) => T,
): T | Exclude<Content, { text: string }> {
  try {
    // What was a file a moment ago may be a pipe by now, and opening one would wait for its writer.
    const descriptor = openSync(rawPath(location), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) return { skipped: 'not-a-file' }
      return stat.size > most ? tooLarge(most) : take(bytesOf(descriptor, stat.size))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const failure = error as NodeJS.ErrnoException
    const message = failure.code === 'ENOENT' ? 'The file is gone.' : reasonOf(failure)
    return { unreadable: { reason: 'io', message } }
  }
}

/** What files are read into, one after the other: to allocate each time takes longer than to read. */
const shared = Buffer.allocUnsafeSlow(256 * 1024)

/** @param size what the file system says; of some files it says 0 */
function bytesOf(descriptor: number, size: number): Buffer {
  if (size === 0 || size > shared.length) return readFileSync(descriptor)
  let end = 0
  for (let read = -1; read !== 0 && end < size; end += read) read = readSync(descriptor, shared, end, size - end, null)
  return shared.subarray(0, end)
}

export function contentOf(bytes: Buffer, most = mostBytes): Content {
  if (bytes.length > most) return tooLarge(most)
  const decoded = decode(bytes)
  return 'text' in decoded ? decoded : { unreadable: { reason: 'encoding', ...decoded } }
}

function tooLarge(most: number): Exclude<Content, { text: string }> {
  return { unreadable: { reason: 'limit', message: beyondLimit('bytes', most, 'file') } }
}
