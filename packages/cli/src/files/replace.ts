/** Puts new content in a file's place, whole or not at all. */
import { chmodSync, chownSync, renameSync, rmSync, type Stats } from 'node:fs'
import path from 'node:path'
import { rawPath } from './name.ts'
import { type Content, writeContent } from './write-content.ts'

/**
 * Writes beside the file, and renames. Throws the file system's error, and leaves nothing behind then.
 *
 * @param file absolute, and no link, for a link would be replaced
 * @param like what the file was, whose mode and owner the new one gets; or the mode alone
 */
export function replaceFile(file: string, content: Content, like?: Stats | Pick<Stats, 'mode'>): void {
  // A short name, for that of the file may be as long as names get.
  const temporary = rawPath(
    path.join(path.dirname(file), `.keelint-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`),
  )
  try {
    writeContent(temporary, content, { flag: 'wx', ...(like && { mode: like.mode & 0o777 }) })
    if (like && 'uid' in like) takeAfter(temporary, like)
    renameSync(temporary, rawPath(file))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function takeAfter(file: string | Uint8Array, { uid, gid, mode }: Stats): void {
  try {
    chownSync(file as string, uid, gid)
  } catch {
    // Only root may give files away; for others the owner is the same anyway, or the file becomes theirs.
  }
  chmodSync(file as string, mode & 0o7777)
}
