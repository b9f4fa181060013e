/** Decides what becomes of a symbolic link: inside the tree its target counts, outside it is skipped and named. */
import path from 'node:path'
import type { SkipReason } from '@keelint/core'
import { isIn, isMissing } from './file-system.ts'
import type { FileTree } from './file-tree.ts'
import { isManifestName, isNeverEntered } from './manifest-name.ts'
import { joinNames, relativeName } from './name.ts'
import type { Root } from './worlds.ts'

/** A folder of the command line. */
export interface Tree {
  /** Absolute, all links followed. */
  readonly real: string
  /** Relative to the working directory. */
  readonly name: string
  readonly root: Root
}

export interface Link {
  readonly name: string
  /** Absolute. */
  readonly location: string
  /** The tree that it was found in. */
  readonly tree: Tree
  /** Whether it counts whatever its ending. */
  readonly named: boolean
}

export type Target =
  | { readonly is: 'file' | 'folder'; readonly name: string; readonly location: string; readonly root: Root }
  | { readonly is: 'skipped'; readonly reason: SkipReason; readonly real?: string }
  | { readonly is: 'unreadable'; readonly error: NodeJS.ErrnoException }

/** Undefined where there is nothing to do: the target is found by itself, or is of no interest. */
export function targetOf(link: Link, trees: readonly Tree[], files: FileTree): Target | undefined {
  const wanted = link.named || isManifestName(link.name)
  const real = files.real(link.location)
  if (real instanceof Error) return wanted ? lost(link, real, trees, files) : undefined
  const stat = files.stat(real)
  if (stat instanceof Error) return wanted ? { is: 'unreadable', error: stat } : undefined
  const tree = treeOf(real, link, trees)
  if (!tree) return wanted || stat.isDirectory() ? { is: 'skipped', reason: 'symlink-outside', real } : undefined
  const within = relativeName(tree.real, real)
  const target = { name: joinNames(tree.name, within), location: real, root: tree.root }
  if (stat.isDirectory()) {
    if (within.split('/').some(isNeverEntered)) return { is: 'folder', ...target }
    return wanted ? { is: 'skipped', reason: 'not-a-file' } : undefined
  }
  if (!wanted) return undefined
  return stat.isFile() ? { is: 'file', ...target } : { is: 'skipped', reason: 'not-a-file' }
}

function treeOf(real: string, { tree }: Link, trees: readonly Tree[]): Tree | undefined {
  return isIn(tree.real, real) ? tree : trees.find(other => isIn(other.real, real))
}

/** A link to nothing, or to itself. */
function lost({ location, tree }: Link, error: NodeJS.ErrnoException, trees: readonly Tree[], files: FileTree): Target {
  if (!isMissing(error)) return { is: 'unreadable', error }
  const folder = files.real(path.dirname(location))
  const aim = path.resolve(folder instanceof Error ? path.dirname(location) : folder, files.link(location))
  const inside = [tree, ...trees].some(({ real }) => isIn(real, aim))
  return inside ? { is: 'unreadable', error } : { is: 'skipped', reason: 'symlink-outside' }
}
