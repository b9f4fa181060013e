/** Finds the files that the paths of a command line name. */
import path from 'node:path'
import { isIn, isMissing } from './file-system.ts'
import { disk, type EntryKind, type FileTree, kindOf } from './file-tree.ts'
import { collection, type Found } from './found.ts'
import { type Link, type Target, type Tree, targetOf } from './links.ts'
import { isManifestName } from './manifest-name.ts'
import { joinNames, relativeName, slashes } from './name.ts'
import { walkFolder } from './walk-folder.ts'
import type { Root } from './worlds.ts'

export interface FindOptions {
  /** Absolute. */
  readonly cwd: string
  /** Where they are looked for; on disk by default. */
  readonly tree?: FileTree
  /** Called with how many files were found so far. */
  readonly onProgress?: (files: number) => void
}

/** @param paths files, folders and patterns as the user wrote them */
export async function find(
  paths: readonly string[],
  { cwd, tree: files = disk, onProgress }: FindOptions,
): Promise<Found> {
  const found = collection()
  const trees: Tree[] = []
  const links: Link[] = []
  const missing: string[] = []
  for (const given of new Set(paths)) if (!(await takeGiven(given))) missing.push(given)
  for (const link of links) {
    const target = targetOf(link, trees, files)
    if (target) await takeTarget(target, link)
  }
  return found.done(missing)

  /** Whether there is such a thing. */
  async function takeGiven(given: string): Promise<boolean> {
    const location = path.resolve(cwd, given)
    const name = relativeName(cwd, location)
    const root = { name, folder: name }
    const stat = files.stat(location)
    if (stat instanceof Error) {
      if (isMissing(stat)) return kindOf(files, location) !== 'link' && isPattern(given) && takePattern(given)
      found.unreadable(name, stat)
    } else if (stat.isDirectory()) await takeFolder(location, name, root)
    else if (stat.isFile()) found.file({ name, location, root, real: realOr(location) })
    else found.skip(name, 'not-a-file')
    return true
  }

  async function takeFolder(location: string, name: string, root: Root): Promise<void> {
    const real = realOr(location)
    const tree: Tree = { real, name, root }
    trees.push(tree)
    const start = real.endsWith(path.sep) ? real.length : real.length + 1
    const nameIn = (file: string) => joinNames(name, slashes(file.slice(start)))
    for (const entry of walkFolder(real, (folder, error) => found.unreadable(nameIn(folder), error), files)) {
      takeEntry(
        entry.kind,
        { location: entry.location, name: nameIn(entry.location), tree, named: false },
        entry.location,
      )
      onProgress?.(found.count())
    }
  }

  /** Whether anything matches. */
  async function takePattern(pattern: string): Promise<boolean> {
    const { fixedPart, walk } = await import('./walk.ts')
    const folder = path.resolve(cwd, fixedPart(pattern))
    const name = relativeName(cwd, folder)
    const tree: Tree = { real: realOr(folder), name, root: { name: pattern, folder: name } }
    trees.push(tree)
    const nameIn = (file: string) => relativeName(cwd, file)
    // A pattern that spells out an ending asks for that ending.
    const named = /\.\w+$/.test(pattern)
    const entries = [...walk(pattern, cwd, (where, error) => found.unreadable(nameIn(where), error), files)]
    const walked: string[] = []
    for (const { location, kind } of entries.sort((a, b) => (a.location < b.location ? -1 : 1))) {
      const entry: Link = { location, name: nameIn(location), tree, named }
      const parent = path.dirname(location)
      const real = path.join(realOr(parent), path.basename(location))
      // A folder on the way may be a link that leads out.
      if (!isIn(tree.real, real)) links.push(entry)
      else if (kind !== 'folder' || isManifestName(location)) takeEntry(kind, entry, real)
      else if (!walked.some(other => isIn(other, location))) {
        walked.push(location)
        await takeFolder(location, entry.name, tree.root)
      }
    }
    return entries.length > 0
  }

  function takeEntry(kind: EntryKind, entry: Link, real: string): void {
    const { location, name, tree, named } = entry
    found.mark(name)
    if (kind === 'link') links.push(entry)
    else if (!named && !isManifestName(name)) return
    else if (kind === 'file') found.file({ name, location, root: tree.root, real })
    else found.skip(name, 'not-a-file')
  }

  async function takeTarget(target: Target, { name }: Link): Promise<void> {
    if (target.is === 'skipped') found.skip(name, target.reason, target.real)
    else if (target.is === 'unreadable') found.unreadable(name, target.error)
    else if (target.is === 'folder') await takeFolder(target.location, target.name, target.root)
    else found.file({ ...target, real: target.location })
  }

  function realOr(location: string): string {
    const real = files.real(location)
    return typeof real === 'string' ? real : location
  }
}

function isPattern(given: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(given)
}
