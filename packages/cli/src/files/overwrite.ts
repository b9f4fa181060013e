/** Gives an existing file new content; what it may not write, it leaves alone. */
import { accessSync, constants, type Stats, statSync } from 'node:fs'
import { realPathOf } from './file-system.ts'
import { rawPath } from './name.ts'
import { replaceFile } from './replace.ts'

/**
 * The content is there whole or not at all, the file's mode stays, and a link stays a link. A file that is not there is made.
 * Throws the file system's error, or one that says that the file is read-only or none at all.
 *
 * @param file absolute
 */
export function overwriteFile(file: string, content: string | Uint8Array): void {
  const stat = statSync(rawPath(file), { throwIfNoEntry: false })
  if (!stat) {
    replaceFile(file, content)
    return
  }
  if (!stat.isFile()) throw new Error('It is no file.')
  const real = realPathOf(file)
  if (real instanceof Error) throw real
  if (isReadOnly(real, stat)) throw new Error('It is read-only.')
  replaceFile(real, content, stat)
}

/** The mode speaks for root too, who may write everything. */
function isReadOnly(file: string, { mode }: Stats): boolean {
  if ((mode & 0o222) === 0) return true
  try {
    accessSync(rawPath(file), constants.W_OK)
    return false
  } catch {
    return true
  }
}
