/** Files as `glob` sees them: folders that cannot be read are told of, which it would pass over. */
import type { Dirent, Stats } from 'node:fs'
import { isMissing } from './file-system.ts'
import type { FileTree } from './file-tree.ts'

export type OnUnreadable = (folder: string, error: NodeJS.ErrnoException) => void

/** What `glob` takes as its `fs`. */
export function listing(tree: FileTree, onUnreadable: OnUnreadable) {
  return {
    lstatSync: (file: string) => tree.lstat(file) as Stats,
    readlinkSync: (file: string) => tree.link(file),
    readdirSync(folder: string): Dirent[] {
      try {
        return tree.list(folder) as Dirent[]
      } catch (error) {
        const failure = error as NodeJS.ErrnoException
        // A pattern may begin with a folder that is not there.
        if (!isMissing(failure)) onUnreadable(folder, failure)
        throw error
      }
    },
  }
}
