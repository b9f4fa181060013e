/** What is asked of files, be these on disk or in a commit. */
import { type Dirent, lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs'
import { realPathOf, statOf } from './file-system.ts'
import { nameOf, rawPath } from './name.ts'
import { type Content, read } from './read.ts'

/** What kind of thing something is. */
export type Kind = Pick<
  Stats,
  'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isBlockDevice' | 'isCharacterDevice' | 'isFIFO' | 'isSocket'
>

/** Names are absolute; errors are those of the file system, with a `code`. */
export interface FileTree {
  /** Links followed; the error as a value. */
  stat(file: string): Kind | NodeJS.ErrnoException
  /** Links not followed. Throws. */
  lstat(file: string): Kind
  /** Where a file really is, all links followed; the error as a value. */
  real(file: string): string | NodeJS.ErrnoException
  /** Where a link leads, as it is written. Throws. */
  link(file: string): string
  /** What is in a folder. Throws. */
  list(folder: string): readonly (Kind & { readonly name: string })[]
  read(file: string): Content
}

export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** What a name itself is, links not followed. */
export function kindOf(tree: FileTree, file: string): EntryKind {
  try {
    const stat = tree.lstat(file)
    if (stat.isSymbolicLink()) return 'link'
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
  } catch {
    return 'other'
  }
}

/** Whether there is such a file or folder, links followed. */
export function isThere(tree: FileTree, file: string): boolean {
  return !(tree.stat(file) instanceof Error)
}

export const disk: FileTree = {
  stat: statOf,
  lstat: file => lstatSync(rawPath(file)),
  real: realPathOf,
  link: file => nameOf(readlinkSync(rawPath(file), { encoding: 'buffer' })),
  list(folder) {
    const raw = rawPath(folder)
    const entries = readdirSync(raw, { withFileTypes: true })
    if (!entries.some(({ name }) => name.includes('\uFFFD'))) return entries
    const exact = readdirSync(raw, { withFileTypes: true, encoding: 'buffer' })
    return exact.map(entry => Object.create(entry, { name: { value: nameOf(entry.name) } }) as Dirent)
  },
  read,
}
