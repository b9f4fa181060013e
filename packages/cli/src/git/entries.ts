/** The files of a commit as a tree in memory; their contents are left in Git. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { nameOf, rawPath } from '../files/name.ts'
import { UsageError } from '../usage-error.ts'
import { lineOf } from './base-commit.ts'
import type { Git } from './git.ts'

export type Entry = Folder | Stored

export interface Stored {
  readonly is: 'file' | 'link'
  readonly id: string
  /** Where it belongs in the working tree, absolute. */
  readonly location: string
  readonly git: Git
  /** Of the working tree that `git` is about, absolute. */
  readonly root: string
}

export interface Folder {
  readonly is: 'folder'
  readonly entries: Map<string, Entry>
  /** Why nobody knows what is in it. */
  readonly fault?: Error
}

/**
 * With what was in submodules, and without what a sparse checkout leaves out, which is no part of the working tree. Throws a
 * `UsageError` where the commit cannot be read.
 *
 * @param root of the working tree, absolute
 */
export function entriesOf(git: Git, commit: string, root: string): Folder {
  const top: Folder = { is: 'folder', entries: new Map() }
  const { ok, stdout, fault } = git.run(['ls-tree', '-r', '-z', '--full-tree', commit])
  if (!ok) throw new UsageError(`The files of the commit ${commit} cannot be read: ${fault}`)
  const absent = sparse(git)
  for (const record of nameOf(stdout).split('\0')) {
    const [, mode, id, name] = /^(\d+) \w+ (\w+)\t(.+)$/s.exec(record) ?? []
    if (name === undefined || !isSound(name) || (absent.has(name) && !existsSync(rawPath(path.join(root, name)))))
      continue
    put(top, name.split('/'), entryOf(mode!, id!, git, root, path.join(root, name)))
  }
  return top
}

/** A commit that was made to do harm may hold names that no file has. */
function isSound(name: string): boolean {
  return name.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part !== '.git')
}

function put({ entries }: Folder, [first, ...rest]: readonly string[], entry: Entry): void {
  if (first === undefined) return
  if (rest.length === 0) {
    entries.set(first, entry)
    return
  }
  const known = entries.get(first)
  const folder: Folder = known?.is === 'folder' ? known : { is: 'folder', entries: new Map() }
  entries.set(first, folder)
  put(folder, rest, entry)
}

function entryOf(mode: string, id: string, git: Git, root: string, location: string): Entry {
  if (mode === '160000') return submodule(git, id, location)
  return { is: mode === '120000' ? 'link' : 'file', id, location, git, root }
}

/** One that is not checked out is an empty folder now as it was then. */
function submodule(git: Git, commit: string, location: string): Folder {
  if (existsSync(rawPath(path.join(location, '.git')))) {
    try {
      return entriesOf(git.in(location), commit, location)
    } catch (error) {
      return { is: 'folder', entries: new Map(), fault: error as Error }
    }
  }
  if (existsSync(rawPath(location))) return { is: 'folder', entries: new Map() }
  return { is: 'folder', entries: new Map(), fault: new Error('The submodule is no longer there, nor what was in it.') }
}

/** Names of files that are in the commit that is checked out and not in the working tree. */
function sparse(git: Git): ReadonlySet<string> {
  if (lineOf(git.run(['config', '--type=bool', '--get', 'core.sparseCheckout']).stdout) !== 'true') return new Set()
  const records = nameOf(git.run(['ls-files', '-z', '-t', '--full-name', ':/']).stdout).split('\0')
  return new Set(records.filter(record => record.startsWith('S ')).map(record => record.slice(2)))
}
