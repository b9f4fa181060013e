/** Paths on a node, in one spelling, and which of them lies in which. */

/** Without empty parts, `.`, `..` and a trailing slash; `/` is itself. A path is taken to begin at the root. */
export function cleanPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** Whether `path` is `folder` or lies in it; both in any spelling. */
export function isWithin(path: string, folder: string): boolean {
  const inner = cleanPath(path)
  const outer = cleanPath(folder)
  return inner === outer || inner.startsWith(outer === '/' ? '/' : `${outer}/`)
}
