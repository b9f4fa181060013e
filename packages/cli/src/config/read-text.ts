/** Reads the text of a file that somebody named. */
import { isMissing, statOf } from '../files/file-system.ts'
import { read } from '../files/read.ts'

/** Without a byte order mark. Throws an error whose message is the rest of a sentence: why it cannot be read. @param file absolute */
export function readText(file: string): string {
  requireFile(file)
  const content = read(file)
  if ('text' in content) return content.text.replace(/^\uFEFF/, '')
  throw new Error('unreadable' in content ? content.unreadable.message : 'it is no regular file.')
}

/** Throws such an error where there is no regular file: opening anything else may never end. */
export function requireFile(file: string): void {
  const stat = statOf(file)
  if (stat instanceof Error) throw new Error(isMissing(stat) ? 'it does not exist.' : stat.message)
  if (stat.isDirectory()) throw new Error('it is a folder.')
  if (!stat.isFile()) throw new Error('it is no regular file.')
}
