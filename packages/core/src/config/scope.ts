/** Which files a config object holds for. */
import { below } from './base-path.ts'
import { asFiles, type Globs, type Matches } from './globs.ts'

/** What an object says of its files; one that is extended holds only where the extending one would. */
export interface Scope {
  /** Relative to the config's folder, or absolute; empty for the folder itself. */
  readonly base: string
  readonly files?: readonly (string | readonly string[])[]
  readonly ignores?: readonly string[]
  readonly within?: Scope
}

/** The key that keeps an object from holding for a file. */
export type Mismatch = 'basePath' | 'files' | 'ignores'

/** Tells why the object does not hold for a path; undefined where it does. @param folder see `below` */
export function compileScope(
  scope: Scope,
  globs: Globs,
  folder: string | undefined,
): (path: string) => Mismatch | undefined {
  const outer = scope.within && compileScope(scope.within, globs, folder)
  const isAmong = scope.files && amongFiles(scope.files, globs)
  const isIgnored = scope.ignores && ignoring(scope.ignores, globs)
  return path => {
    const mismatch = outer?.(path)
    if (mismatch) return mismatch
    const name = below(scope.base, path, folder)
    if (name === undefined) return 'basePath'
    if (isAmong && !isAmong(name)) return 'files'
    return isIgnored?.(name) ? 'ignores' : undefined
  }
}

/** One pattern matches, or all of a list in the list. */
function amongFiles(files: readonly (string | readonly string[])[], globs: Globs): Matches {
  const rows = files.map(row => (typeof row === 'string' ? [row] : row).map(pattern => globs(asFiles(pattern))))
  return path => rows.some(row => row.every(matches => matches(path)))
}

/** Of the patterns in their order, one that starts with `!` takes back what earlier ones say. */
function ignoring(ignores: readonly string[], globs: Globs): Matches {
  const rows = ignores.map(pattern => ({
    takesBack: pattern.startsWith('!'),
    matches: globs(asFiles(pattern), true),
  }))
  return path =>
    rows.reduce(
      (ignored, { takesBack, matches }) => (ignored === takesBack && matches(path) ? !ignored : ignored),
      false,
    )
}
