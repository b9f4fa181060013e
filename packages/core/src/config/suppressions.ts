/** The entries of `suppress` in one config object, ready to be asked. */
import type { Key, Path } from '../source/place.ts'
import type { SuppressEntry } from './config.ts'
import type { FlatObject } from './flatten.ts'
import { asFiles, type Matches } from './globs.ts'
import { placeIn } from './origin.ts'
import { parsePath } from './path-text.ts'
import type { ConfigSuppression } from './resolved.ts'

/**
 * @param holds whether the object holds for a file
 * @param matching makes a pattern that is relative to the object's base path
 */
export function suppressionsOf(
  object: FlatObject,
  holds: Matches,
  matching: (pattern: string) => Matches,
): readonly ConfigSuppression[] {
  return (object.config.suppress ?? []).map((entry, index) => {
    const { path, ...rest } = entry
    const isThere = entry.file === undefined ? undefined : matching(asFiles(entry.file))
    return {
      ...rest,
      ...(path !== undefined && { path: pathOf(path) }),
      matchesFile: file => holds(file) && (isThere?.(file) ?? true),
      config: object.name,
      index,
      at: placeIn(object, ['suppress', index]),
    }
  })
}

function pathOf(path: NonNullable<SuppressEntry['path']>): Path {
  return typeof path === 'string' ? (parsePath(path) as readonly Key[]) : path
}
