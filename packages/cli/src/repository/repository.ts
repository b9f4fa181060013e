/** The repository that a folder is in, as the files of Git tell it: no program is run for it. */
import path from 'node:path'
import type { Repository } from '@keelint/core'
import { isFolder, isIn } from '../files/file-system.ts'
import { slashes } from '../files/name.ts'
import { gitFile } from './git-file.ts'
import { remoteOf } from './remote.ts'
import { headOf } from './revision.ts'

/** Where build servers have checked out what they build; a checkout need not have a `.git`. */
const checkouts = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY', 'BITBUCKET_CLONE_DIR', 'WORKSPACE']

/** Undefined where the folder is in none. @param cwd absolute */
export function repositoryOf(cwd: string, env: Readonly<Record<string, string | undefined>>): Repository | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const gitFolder = gitFolderIn(folder)
    if (gitFolder !== undefined) return { prefix: prefixOf(folder, cwd), ...remoteOf(gitFolder), ...headOf(gitFolder) }
    if (path.dirname(folder) === folder) break
  }
  const checkout = checkouts
    .map(name => env[name])
    .find(root => root !== undefined && path.isAbsolute(root) && isIn(path.resolve(root), cwd))
  return checkout === undefined ? undefined : { prefix: prefixOf(path.resolve(checkout), cwd) }
}

function prefixOf(root: string, cwd: string): string {
  const way = slashes(path.relative(root, cwd))
  return way === '' ? '' : `${way}/`
}

/** Work trees and submodules have a file that says where the folder is. */
function gitFolderIn(folder: string): string | undefined {
  const git = path.join(folder, '.git')
  if (isFolder(git)) return git
  const [, target] = /^gitdir: (.+)$/m.exec(gitFile(git) ?? '') ?? []
  return target === undefined ? undefined : path.resolve(folder, target)
}
