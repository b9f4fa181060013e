/** Names of files, of which some are not UTF-8: each stray byte lives as a lone surrogate, U+DC80 to U+DCFF. */
import { Buffer } from 'node:buffer'
import path from 'node:path'
import { firstInvalidByte } from './utf8.ts'

// With the flag `u` these match lone surrogates only, never half of a character.
const stray = /[\uDC80-\uDCFF]/u
const strayEach = /[\uDC80-\uDCFF]/gu

export function nameOf(bytes: Buffer): string {
  let name = ''
  let from = 0
  for (let bad = firstInvalidByte(bytes); bad >= 0; bad = firstInvalidByte(bytes, from)) {
    name += bytes.toString('utf8', from, bad) + String.fromCharCode(0xdc00 + bytes[bad]!)
    from = bad + 1
  }
  return name + bytes.toString('utf8', from)
}

/** What to hand to the file system. */
export function rawPath(name: string): string | Buffer {
  if (!stray.test(name)) return name
  return Buffer.concat(
    name
      .split(/([\uDC80-\uDCFF])/u)
      .map(part => (stray.test(part) ? Buffer.from([part.charCodeAt(0) - 0xdc00]) : Buffer.from(part))),
  )
}

/** What to show: stray bytes as `\xff`. */
export function shownName(name: string): string {
  return name.replace(strayEach, character => `\\x${(character.charCodeAt(0) - 0xdc00).toString(16)}`)
}

/** Relative to the working directory, with `/`; the working directory itself is `.`. @param file absolute */
export function relativeName(cwd: string, file: string): string {
  return slashes(path.relative(cwd, file)) || '.'
}

/** Joins two relative names. */
export function joinNames(folder: string, name: string): string {
  if (name === '' || name === '.') return folder
  if (folder === '.') return name
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

/** The folder of a relative name; `.` for a name alone. */
export function folderOf(name: string): string {
  const slash = name.lastIndexOf('/')
  return slash < 0 ? '.' : name.slice(0, slash) || '/'
}

export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

export function slashes(name: string): string {
  return path.sep === '/' ? name : name.replaceAll(path.sep, '/')
}
