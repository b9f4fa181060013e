/** Questions to the file system about one name, which may not be UTF-8. */
import { realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { nameOf, rawPath } from './name.ts'

/** What a file or the target of a link is, or the error of asking. */
export function statOf(file: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(rawPath(file))
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

/** False too where nothing can be told of it. */
export function isFolder(location: string): boolean {
  const stat = statOf(location)
  return !(stat instanceof Error) && stat.isDirectory()
}

/** Of what a link leads to; false too where nothing can be told of it. */
export function isFile(location: string): boolean {
  const stat = statOf(location)
  return !(stat instanceof Error) && stat.isFile()
}

/** Where a file really is, all links followed; an error as a value. */
export function realPathOf(file: string): string | NodeJS.ErrnoException {
  try {
    return nameOf(realpathSync.native(rawPath(file), { encoding: 'buffer' }))
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

export function isMissing({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** Whether a file is a folder or in it. Both absolute. */
export function isIn(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
}
