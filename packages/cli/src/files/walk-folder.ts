/** Walks all of a folder, links not followed. */
import path from 'node:path'
import { disk, kindOf } from './file-tree.ts'
import { listing, type OnUnreadable } from './listing.ts'
import { isManifestName, isNeverEntered } from './manifest-name.ts'
import type { Entry } from './walk.ts'

/** Hidden files too, and neither `.git` nor `node_modules`. @param folder absolute */
export function* walkFolder(folder: string, onUnreadable: OnUnreadable, tree = disk): Iterable<Entry> {
  const { readdirSync } = listing(tree, onUnreadable)
  const folders = [folder]
  for (const at of folders) {
    const start = at.endsWith(path.sep) ? at : at + path.sep
    for (const entry of unlessUnreadable(() => readdirSync(at)) ?? []) {
      const { name } = entry
      if (isNeverEntered(name)) continue
      const location = start + name
      // Some file systems do not say what is in a folder but by name.
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : kindOf(tree, location)
      yield { location, kind }
      // A folder that is called like a manifest is listed and not opened.
      if (kind === 'folder' && !isManifestName(name)) folders.push(location)
    }
  }
}

/** Whoever asked has been told. */
function unlessUnreadable<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
