/** The worlds that a config names by patterns. */
import path from 'node:path'
import { relativeName } from './name.ts'

/** Names are relative to the working directory. */
export interface NamedWorlds {
  /** Whether a file or folder is named as a world. */
  isNamed(name: string): boolean
  /** The world of what no pattern matches: the folder of the config. */
  readonly rest: string
}

/**
 * @param patterns relative to `folder`
 * @param folder of the config, absolute
 */
export async function namedWorlds(patterns: readonly string[], folder: string, cwd: string): Promise<NamedWorlds> {
  const { Minimatch } = await import('minimatch')
  const matchers = patterns.map(
    pattern =>
      new Minimatch(pattern.replace(/^\.\//, '').replace(/\/+$/, ''), { dot: true, nonegate: true, nocomment: true }),
  )
  return {
    isNamed(name) {
      const relative = folder === cwd ? name : relativeName(folder, path.resolve(cwd, name))
      return matchers.some(matcher => matcher.match(relative))
    },
    rest: relativeName(cwd, folder),
  }
}
