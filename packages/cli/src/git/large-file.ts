/** Git LFS: an object of Git only names the content, which is in a folder of its own. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { beyondLimit } from '@keelint/core'
import { lineOf } from './base-commit.ts'
import type { Git } from './git.ts'
import type { Blob } from './objects.ts'

/** The SHA-256 of the content that a pointer stands for; undefined where it is none. */
export function pointerIn(blob: Uint8Array): string | undefined {
  if (blob.length > 1024) return undefined
  return /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/.exec(
    Buffer.from(blob).toString('latin1'),
  )?.[1]
}

export function isPointedAt(bytes: Uint8Array, sum: string): boolean {
  return createHash('sha256').update(bytes).digest('hex') === sum
}

/** Nothing is fetched. @param most bytes */
export function largeFile(git: Git, sum: string, most: number): Blob {
  const folder = path.resolve(git.folder, lineOf(git.run(['rev-parse', '--git-common-dir']).stdout))
  try {
    const file = path.join(folder, 'lfs/objects', sum.slice(0, 2), sum.slice(2, 4), sum)
    if (statSync(file).size > most) return { reason: 'limit', message: beyondLimit('bytes', most, 'file') }
    const bytes = readFileSync(file)
    if (isPointedAt(bytes, sum)) return bytes
  } catch {
    // The same as one that is damaged.
  }
  return { reason: 'io', message: 'Git LFS has its content, which was not fetched: `git lfs fetch --all` does.' }
}
