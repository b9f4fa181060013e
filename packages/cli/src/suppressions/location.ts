/** Where the suppressions file is. */
import path from 'node:path'
import { isFolder } from '../files/file-system.ts'

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
  return /[\\/]$/.test(given) || isFolder(file) ? path.join(file, ordinaryName) : file
}
