/** Walks folders and patterns with `glob`, links not followed. */
import path from 'node:path'
import { globIterateSync, type Path } from 'glob'
import { disk, type EntryKind, kindOf } from './file-tree.ts'
import { listing, type OnUnreadable } from './listing.ts'
import { isManifestName, isNeverEntered } from './manifest-name.ts'
import { slashes } from './name.ts'

export interface Entry {
  /** Absolute. */
  readonly location: string
  readonly kind: EntryKind
}

/**
 * What a pattern matches, hidden files too; `.git` and `node_modules` are entered only where the pattern names them.
 *
 * @param folder absolute; the pattern is relative to it
 */
export function* walk(pattern: string, folder: string, onUnreadable: OnUnreadable, tree = disk): Iterable<Entry> {
  const asked = new Set(pattern.split(/[\\/]/))
  const isClosed = ({ name }: Path) => isNeverEntered(name) && !asked.has(name)
  const found = globIterateSync(pattern, {
    cwd: folder,
    dot: true,
    follow: false,
    withFileTypes: true,
    windowsPathsNoEscape: path.sep === '\\',
    fs: listing(tree, onUnreadable),
    // A folder that is called like a manifest is listed and not opened.
    ignore: { ignored: isClosed, childrenIgnored: entry => isClosed(entry) || isManifestName(entry.name) },
  })
  for (const entry of found) {
    const location = entry.fullpath()
    if (location !== folder) yield { location, kind: entryKindOf(entry) ?? kindOf(tree, location) }
  }
}

/** The folder that a pattern begins with, before its first part that is no plain name. */
export function fixedPart(pattern: string): string {
  const parts = slashes(pattern).split('/')
  const first = parts.findIndex(part => /[*?[\]{}]|[!+@]\(/.test(part))
  return parts.slice(0, first < 0 ? -1 : first).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

function entryKindOf(entry: Path): EntryKind | undefined {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isUnknown() ? undefined : 'other'
}
