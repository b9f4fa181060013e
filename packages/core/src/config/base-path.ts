/** Paths of files below a base path: plain arithmetic on texts. */

/** Without `.`, empty parts, and `..` that can be resolved. */
export function normalPath(path: string): string {
  // A `..` at the beginning stays, and is no reason to take the path apart.
  const rest = path.replace(/^(?:\.\.\/)+/, '')
  return /(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(rest) ? partsOf(path).join('/') : path
}

/** A base path within another; an absolute one stands for itself. */
export function joinBase(outer: string, inner: string): string {
  return isAbsolute(inner) || outer === '' ? normalPath(inner) : normalPath(`${outer}/${inner}`)
}

export function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path)
}

/**
 * The path as seen from `base`; undefined where it is not below it.
 *
 * @param base relative to the config's folder, or absolute; empty for the folder itself
 * @param folder the config's, absolute, if it is known; without it, what is above it cannot be a base
 */
export function below(base: string, path: string, folder: string | undefined): string | undefined {
  if (base === '') return path
  const from = partsOf(inFolder(base, folder))
  const parts = partsOf(inFolder(path, folder))
  return parts.length > from.length && from.every((part, index) => part === parts[index])
    ? parts.slice(from.length).join('/')
    : undefined
}

/** An absolute base path as it is seen from the folder, if that is known. */
export function baseFrom(folder: string | undefined, base: string): string {
  if (folder === undefined || !isAbsolute(base)) return base
  const from = partsOf(folder)
  const to = partsOf(base)
  const differs = from.findIndex((part, index) => part !== to[index])
  const common = differs < 0 ? from.length : differs
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}

function inFolder(path: string, folder: string | undefined): string {
  return folder === undefined || isAbsolute(path) ? path : `${folder}/${path}`
}

/** The first part of an absolute path is empty or a drive. */
function partsOf(path: string): readonly string[] {
  const parts: string[] = []
  for (const [index, part] of path.split('/').entries()) {
    const last = parts.at(-1)
    if (part === '..' && last !== undefined && last !== '..') {
      if (parts.length > 1 || !isAbsolute(path)) parts.pop()
    } else if (part !== '.' && (part !== '' || (index === 0 && isAbsolute(path)))) parts.push(part)
  }
  return parts
}
