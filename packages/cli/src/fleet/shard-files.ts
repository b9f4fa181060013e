/** Finds the shards that a command line names. */
import path from 'node:path'
import { isFile, statOf } from '../files/file-system.ts'
import { relativeName, shownName } from '../files/name.ts'
import { UsageError } from '../usage-error.ts'
import type { ShardFile } from './shard-reader.ts'

/** What the files of a folder end in that are shards. */
export const ending = '.shard'

/**
 * Each once, sorted by name. Throws a `UsageError` where there is none.
 *
 * @param words files, folders with shards in them, and patterns @param cwd absolute
 */
export async function shardFiles(words: readonly string[], cwd: string): Promise<readonly ShardFile[]> {
  if (words.length === 0) throw new UsageError('`merge` needs shards: files that `keelint map` wrote.')
  const locations = new Set<string>()
  for (const word of words) for (const location of await namedBy(word, cwd)) locations.add(location)
  return [...locations].sort().map(location => ({ location, shown: shownName(relativeName(cwd, location)) }))
}

async function namedBy(word: string, cwd: string): Promise<readonly string[]> {
  const location = path.resolve(cwd, word)
  const stat = statOf(location)
  if (!(stat instanceof Error)) {
    if (!stat.isDirectory()) return [location]
    const found = await filesLike(`**/*${ending}`, location)
    if (found.length > 0) return found
    throw new UsageError(`In \`${word}\` there is no shard: no file that ends in \`${ending}\`.`)
  }
  const found = /[*?[{]/.test(word) ? await filesLike(word, cwd) : []
  if (found.length > 0) return found
  throw new UsageError(`There is no shard \`${word}\`.`)
}

async function filesLike(pattern: string, folder: string): Promise<readonly string[]> {
  const { walk } = await import('../files/walk.ts')
  const failed: string[] = []
  const entries = [...walk(pattern, folder, (where, { message }) => failed.push(`\`${where}\`: ${message}`))]
  if (failed.length > 0) throw new UsageError(`Not all shards can be looked for: ${failed[0]}`)
  return entries.filter(({ kind, location }) => kind === 'file' || isFile(location)).map(({ location }) => location)
}
