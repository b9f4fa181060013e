/** Where the suppressions file is. */
import { statSync } from 'node:fs'
import path from 'node:path'

const ordinaryName = 'keelint-suppressions.json'

/**
 * Whether there is such a file is another question.
 *
 * @param given a file, or a folder in which the file has its ordinary name
 * @returns absolute
 */
export function suppressionsFileOf(given: string | undefined, cwd: string): string {
  if (given === undefined) return path.join(cwd, ordinaryName)
  const file = path.resolve(cwd, given)
  const isFolder = /[\\/]$/.test(given) || statSync(file, { throwIfNoEntry: false })?.isDirectory()
  return isFolder ? path.join(file, ordinaryName) : file
}
