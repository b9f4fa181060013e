/** Patterns of paths, each compiled once; `minimatch` is loaded when there is one. */

/** Whether a path matches. */
export type Matches = (path: string) => boolean

/** @param flip whether a pattern that starts with `!` matches what follows the `!` */
export type Globs = (pattern: string, flip?: boolean) => Matches

/** @param isNeeded whether there is any pattern */
export async function loadGlobs(isNeeded: boolean): Promise<Globs> {
  if (!isNeeded) return () => () => false
  const { Minimatch } = await import('minimatch')
  const compiled = new Map<string, Matches>()
  return (pattern, flip = false) => {
    const key = `${flip} ${pattern}`
    const known = compiled.get(key)
    if (known) return known
    const matcher = new Minimatch(withoutDot(pattern), { dot: true, nocomment: true, flipNegate: flip })
    const matches: Matches = path => matcher.match(path)
    compiled.set(key, matches)
    return matches
  }
}

/** A leading `./` says nothing. */
function withoutDot(pattern: string): string {
  return pattern.replace(/^(!?)(?:\.\/)+/, '$1')
}

/** What matches the files of a folder where the pattern names one by a slash at its end. */
export function asFiles(pattern: string): string {
  return pattern.endsWith('/') ? `${pattern}**` : pattern
}
