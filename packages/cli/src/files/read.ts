/** Reads files that were found, and says why one could not be read. */

import type { Buffer } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { SkipReason, Unreadable } from '@keelint/core'
import { decode, type Encoding } from './decode.ts'
import { reasonOf } from './found.ts'
import { rawPath } from './name.ts'

export type Content =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly skipped: SkipReason }
  | { readonly unreadable: Omit<Unreadable, 'file'> }

/** More than any manifest, and still little enough to hold. */
export const mostBytes = 64 * 1024 * 1024

/** @param location absolute */
export function read(location: string): Content {
  try {
    // What was a file a moment ago may be a pipe by now, and opening one would wait for its writer.
    const descriptor = openSync(rawPath(location), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) return { skipped: 'not-a-file' }
      return stat.size > mostBytes ? tooLarge() : contentOf(readFileSync(descriptor))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const failure = error as NodeJS.ErrnoException
    const message = failure.code === 'ENOENT' ? 'The file is gone.' : reasonOf(failure)
    return { unreadable: { reason: 'io', message } }
  }
}

export function contentOf(bytes: Buffer): Content {
  if (bytes.length > mostBytes) return tooLarge()
  const decoded = decode(bytes)
  return 'text' in decoded ? decoded : { unreadable: { reason: 'encoding', ...decoded } }
}

export function tooLarge(): Content {
  return { unreadable: { reason: 'limit', message: `The file is larger than ${mostBytes / 1024 / 1024} MiB.` } }
}
