/** A text that somebody gives, as what is read from a file. */
import path from 'node:path'
import { UsageError } from '../usage-error.ts'
import { relativeName } from './name.ts'
import { contentOf } from './read.ts'
import type { GivenText } from './sources.ts'

/**
 * Throws a `UsageError` where it has no name.
 *
 * @param text bytes are decoded as those of a file
 * @param filePath relative to `cwd`; one in angle brackets is that of no file
 * @param cwd absolute
 * @param most bytes
 */
export function givenText(
  { text, filePath }: { readonly text: string | Uint8Array; readonly filePath: string },
  cwd: string,
  most: number,
): GivenText {
  if (typeof filePath !== 'string' || filePath === '')
    throw new UsageError('A text is linted by a name: a path that is not empty.')
  const content = typeof text === 'string' ? ({ text, encoding: 'UTF-8' } as const) : contentOf(Buffer.from(text), most)
  if (/^<.*>$/.test(filePath)) return { name: filePath, content }
  const location = path.resolve(cwd, filePath)
  return { name: relativeName(cwd, location), location, content }
}
