/** Files that no object of a config wants: objects with nothing but `ignores`, which hold for folders too. */
import { below } from './base-path.ts'
import type { Globs } from './globs.ts'

/** Marks a config object of nothing but `ignores` whose own patterns take nothing back in a folder that they ignore, as in git. */
export const finalIgnores: unique symbol = Symbol.for('keelint.final-ignores')

export interface GlobalIgnores {
  readonly name: string
  readonly base: string
  readonly ignores: readonly string[]
  readonly isFinal: boolean
}

/** The name of the object that ignores a path; undefined where none does. */
export type IgnoredBy = (path: string) => string | undefined

/**
 * What holds for a folder holds for all in it, until a pattern that stands later and starts with `!` takes the file, or a folder on
 * the way to it, back. (ESLint takes nothing back in an ignored folder, since it never looks into it.)
 *
 * @param folder see `below`
 */
export function compileGlobalIgnores(
  objects: readonly GlobalIgnores[],
  globs: Globs,
  folder: string | undefined,
): IgnoredBy {
  if (objects.length === 0) return () => undefined
  const rows = objects.flatMap(({ name, base, ignores, isFinal }, object) =>
    ignores.map(pattern => ({
      name,
      base,
      object: isFinal ? object : undefined,
      takesBack: pattern.startsWith('!'),
      onlyFolders: pattern.endsWith('/'),
      matches: globs(pattern, true),
    })),
  )
  const folders = new Map<string, number | undefined>()
  return path => {
    const row = stateOf(path, false)
    return row === undefined ? undefined : rows[row]!.name
  }

  /** The pattern that ignores it, by its index. */
  function stateOf(path: string, isFolder: boolean): number | undefined {
    const slash = path.lastIndexOf('/')
    const parent = slash < 0 ? '' : path.slice(0, slash)
    let by = parent === '' || parent === '..' || parent.endsWith('/..') ? undefined : folderState(parent)
    const closed = by === undefined ? undefined : rows[by]!.object
    for (const [index, { base, object, takesBack, onlyFolders, matches }] of rows.entries()) {
      if (takesBack && object !== undefined && object === closed) continue
      if (takesBack ? by === undefined || index < by : by !== undefined) continue
      const name = below(base, path, folder)
      if (name === undefined || (onlyFolders && !isFolder)) continue
      // `a/**` holds for `a/` too, and so for all that is in it.
      if (matches(isFolder ? `${name}/` : name)) by = takesBack ? undefined : index
    }
    return by
  }

  function folderState(path: string): number | undefined {
    if (!folders.has(path)) folders.set(path, stateOf(path, true))
    return folders.get(path)
  }
}
