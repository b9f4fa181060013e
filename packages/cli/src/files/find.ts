/** Finds the files that the paths of a command line name. */
import path from 'node:path'
import { type EntryKind, isIn, isMissing, kindOf, realPathOf, statOf } from './file-system.ts'
import { collection, type Found } from './found.ts'
import { type Link, type Target, type Tree, targetOf } from './links.ts'
import { isManifestName } from './manifest-name.ts'
import { joinNames, relativeName } from './name.ts'
import type { Root } from './worlds.ts'

export interface FindOptions {
  /** Absolute. */
  readonly cwd: string
  /** Called with how many files were found so far. */
  readonly onProgress?: (files: number) => void
}

/** @param paths files, folders and patterns as the user wrote them */
export async function find(paths: readonly string[], { cwd, onProgress }: FindOptions): Promise<Found> {
  const found = collection()
  const trees: Tree[] = []
  const links: Link[] = []
  const missing: string[] = []
  for (const given of new Set(paths)) if (!(await takeGiven(given))) missing.push(given)
  for (const link of links) {
    const target = targetOf(link, trees)
    if (target) await takeTarget(target, link)
  }
  return found.done(missing)

  /** Whether there is such a thing. */
  async function takeGiven(given: string): Promise<boolean> {
    const location = path.resolve(cwd, given)
    const name = relativeName(cwd, location)
    const root = { name, folder: name }
    const stat = statOf(location)
    if (stat instanceof Error) {
      if (isMissing(stat)) return kindOf(location) !== 'link' && isPattern(given) && takePattern(given)
      found.unreadable(name, stat)
    } else if (stat.isDirectory()) await takeFolder(location, name, root)
    else if (stat.isFile()) found.file({ name, location, root, real: textOr(realPathOf(location), location) })
    else found.skip(name, 'not-a-file')
    return true
  }

  async function takeFolder(location: string, name: string, root: Root): Promise<void> {
    const { walk } = await import('./walk.ts')
    const real = textOr(realPathOf(location), location)
    const tree: Tree = { real, name, root }
    trees.push(tree)
    const nameIn = (file: string) => joinNames(name, relativeName(real, file))
    for (const entry of walk('**/*', real, (folder, error) => found.unreadable(nameIn(folder), error))) {
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
    const tree: Tree = { real: textOr(realPathOf(folder), folder), name, root: { name: pattern, folder: name } }
    trees.push(tree)
    const nameIn = (file: string) => relativeName(cwd, file)
    // A pattern that spells out an ending asks for that ending.
    const named = /\.\w+$/.test(pattern)
    const entries = [...walk(pattern, cwd, (where, error) => found.unreadable(nameIn(where), error))]
    const walked: string[] = []
    for (const { location, kind } of entries.sort((a, b) => (a.location < b.location ? -1 : 1))) {
      const entry: Link = { location, name: nameIn(location), tree, named }
      const parent = path.dirname(location)
      const real = path.join(textOr(realPathOf(parent), parent), path.basename(location))
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
    if (target.is === 'skipped') found.skip(name, target.reason)
    else if (target.is === 'unreadable') found.unreadable(name, target.error)
    else if (target.is === 'folder') await takeFolder(target.location, target.name, target.root)
    else found.file({ ...target, real: target.location })
  }
}

function isPattern(given: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(given)
}

function textOr(value: string | Error, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}
