/** Where results are kept. */
import { homedir } from 'node:os'
import path from 'node:path'
import { isFolder } from '../files/file-system.ts'
import { digestOf } from './digest.ts'

/**
 * A file of the user's own where nobody names another: one in the repository could come with it, and would be believed.
 *
 * @param given relative to `cwd`: the file, or a folder for such files, which is there or ends in a slash @param cwd absolute @param paths that are linted @param edits whether problems come with the edits of their fixes, for such runs take turns
 * @returns absolute; undefined where the system names no folder for such files
 */
export function cacheFileOf(
  given: string | undefined,
  cwd: string,
  paths: readonly string[],
  edits: boolean,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const name = () => `${digestOf(JSON.stringify([cwd, paths, edits])).slice(0, 22)}.cache`
  if (given === undefined) {
    const folder = cacheFolder(environment)
    return folder === undefined ? undefined : path.join(folder, 'keelint', 'results', name())
  }
  const location = path.resolve(cwd, given)
  return /[\\/]$/.test(given) || isFolder(location) ? path.join(location, name()) : location
}

function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string | undefined {
  const given = XDG_CACHE_HOME || LOCALAPPDATA
  if (given && path.isAbsolute(given)) return given
  try {
    return path.join(homedir(), '.cache')
  } catch {
    return undefined
  }
}
