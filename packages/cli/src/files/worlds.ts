/** Sorts files into worlds: what cross-resource rules see together. */
import { withFolders } from './ignored.ts'
import { folderOf, lastPart } from './name.ts'
import type { NamedWorlds } from './named-worlds.ts'

/** A path of the command line, which is a world by itself. */
export interface Root {
  /** The world's name. */
  readonly name: string
  /** Relative to the working directory: the folder that the path names, the fixed part of a pattern, or the file itself. */
  readonly folder: string
}

export interface Worlds {
  /** Folders that hold a chart or a kustomization, relative to the working directory. */
  readonly marked: ReadonlySet<string>
  /** What the config of the file names; undefined where it names none. */
  readonly named?: NamedWorlds | undefined
}

const markers = new Set(['Chart.yaml', 'kustomization.yaml', 'kustomization.yml', 'Kustomization'])

/** Whether a file of this name makes its folder a world. */
export function marksWorld(name: string): boolean {
  return markers.has(lastPart(name))
}

/**
 * The world of a file. Where the config names worlds, the nearest one that it names, else the rest. Otherwise the nearest
 * marked folder within the path of the command line, else that path.
 */
export function worldOf(file: string, root: Root, { marked, named }: Worlds): string {
  if (named) return withFolders(file).find(name => named.isNamed(name)) ?? named.rest
  for (let folder = folderOf(file); isWithin(folder, root.folder); folder = folderOf(folder)) {
    if (marked.has(folder)) return folder
    if (folder === root.folder || folder === folderOf(folder)) break
  }
  return root.name
}

function isWithin(folder: string, base: string): boolean {
  if (base === '.') return folder !== '..' && !folder.startsWith('../') && !folder.startsWith('/')
  return folder === base || folder.startsWith(base.endsWith('/') ? base : `${base}/`)
}
