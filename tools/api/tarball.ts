/** Reads the files of a gzipped tar archive that a filter asks for. */
import { gunzipSync } from 'node:zlib'

const BLOCK = 512

/**
 * The text of each regular file of `archive` whose path `wanted` accepts, by its path without the leading `package/`.
 * Understands what the npm client packs: ustar headers with an optional prefix, and pax headers that give a long path.
 */
export function readTarball(archive: Uint8Array, wanted: (path: string) => boolean): ReadonlyMap<string, string> {
  const tar = gunzipSync(archive)
  const files = new Map<string, string>()
  let longPath: string | undefined
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(field(tar, at + 124, 12), 8)
    const kind = field(tar, at + 156, 1)
    const body = tar.subarray(at + BLOCK, at + BLOCK + size)
    const prefix = field(tar, at + 345, 155)
    const name = field(tar, at, 100)
    if (kind === 'x') {
      longPath = /^\d+ path=(.*)$/m.exec(body.toString('utf8'))?.[1]
    } else {
      const path = (longPath ?? (prefix === '' ? name : `${prefix}/${name}`)).replace(/^[^/]*\//, '')
      longPath = undefined
      if ((kind === '0' || kind === '') && wanted(path)) files.set(path, body.toString('utf8'))
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

function field(tar: Buffer, start: number, length: number): string {
  const text = tar.toString('latin1', start, start + length)
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
