/** Reads contents from the objects of Git, many at once. */
import type { Buffer } from 'node:buffer'
import { beyondLimit } from '@keelint/core'
import type { Git } from './git.ts'

/** The bytes of an object, or why there are none. */
export type Blob = Buffer | { readonly reason: 'limit' | 'io'; readonly message: string }

/** @param ids of blobs @param most bytes of one @returns one for each id */
export function blobsOf(git: Git, ids: Iterable<string>, most: number): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>()
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return blobs
  const { sizes, fault } = sizesOf(git, wanted)
  const contents = contentsOf(
    git,
    wanted.filter(id => (sizes.get(id) ?? Number.POSITIVE_INFINITY) <= most),
  )
  for (const id of wanted)
    if ((sizes.get(id) ?? 0) > most) blobs.set(id, { reason: 'limit', message: beyondLimit('bytes', most, 'file') })
    else blobs.set(id, contents.get(id) ?? { reason: 'io', message: `This clone lacks its content.${fault}` })
  return blobs
}

function sizesOf(git: Git, ids: readonly string[]): { sizes: ReadonlyMap<string, number>; fault: string } {
  const { stdout, fault } = git.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], lines(ids))
  const sizes = new Map<string, number>()
  for (const line of stdout.toString().split('\n')) {
    const [, id, size] = /^(\w+) blob (\d+)$/.exec(line) ?? []
    if (id !== undefined) sizes.set(id, Number(size))
  }
  return { sizes, fault: fault === '' ? '' : ` Git says: ${fault}` }
}

function contentsOf(git: Git, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>()
  if (ids.length === 0) return contents
  const { stdout } = git.run(['cat-file', '--batch'], lines(ids))
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(lineFeed, at)
    const [, id, size] = /^(\w+) blob (\d+)$/.exec(stdout.toString('latin1', at, end < 0 ? undefined : end)) ?? []
    if (id === undefined || end < 0) break
    const next = end + 1 + Number(size)
    if (next <= stdout.length) contents.set(id, stdout.subarray(end + 1, next))
    at = next + 1
  }
  return contents
}

const lineFeed = 10

function lines(ids: readonly string[]): string {
  return ids.map(id => `${id}\n`).join('')
}
