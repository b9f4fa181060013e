/** Paths on a node, in one spelling, and which of them lies in which. */

/**
 * Without empty parts, `.`, `..` and a trailing slash; `/` is itself. A path is taken to begin at the root. In one that begins
 * with a drive of Windows, `\` is a slash too.
 */
export function cleanPath(path: string): string {
  const known = cleaned.get(path)
  if (known !== undefined) return known
  const clean = cleanedPath(path)
  if (cleaned.size < 1000) cleaned.set(path, clean)
  return clean
}

/** The same folders are asked for again and again. */
const cleaned = new Map<string, string>()

function cleanedPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split(/^\/?[A-Za-z]:/.test(path) ? /[\\/]/ : '/')) {
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
