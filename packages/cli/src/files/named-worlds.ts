/** The worlds that a config names by patterns. */
import path from 'node:path'
import { relativeName } from './name.ts'

/**
 * Whether a file or folder is named as a world.
 *
 * @param patterns relative to `folder`
 * @param folder absolute
 */
export async function namedWorlds(
  patterns: readonly string[],
  folder: string,
  cwd: string,
): Promise<(name: string) => boolean> {
  const { Minimatch } = await import('minimatch')
  const matchers = patterns.map(
    pattern =>
      new Minimatch(pattern.replace(/^\.\//, '').replace(/\/+$/, ''), { dot: true, nonegate: true, nocomment: true }),
  )
  return name => {
    const relative = folder === cwd ? name : relativeName(folder, path.resolve(cwd, name))
    return matchers.some(matcher => matcher.match(relative))
  }
}
