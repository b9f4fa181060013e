/** The files of a commit, asked as those on disk are. */
import path from 'node:path'
import { isIn } from '../files/file-system.ts'
import { disk, type FileTree, type Kind } from '../files/file-tree.ts'
import type { Content } from '../files/read.ts'
import type { Base } from './base-commit.ts'
import { Contents, type KnownText } from './contents.ts'
import { type Entry, entriesOf } from './entries.ts'

export interface CommitTree extends FileTree {
  /** Reads files ahead, which one by one would take long. @param files absolute */
  load(files: readonly string[]): void
}

export interface CommitTreeOptions {
  readonly base: Base
  /** The working directory, and where it really is; absolute. */
  readonly cwd: string
  readonly realCwd: string
  /** What the working tree holds in a file's place. @param file absolute */
  readonly known: (file: string) => KnownText | undefined
  /** Of a file. */
  readonly mostBytes: number
}

/** As many as systems follow. */
const mostLinks = 40

/** What lies outside of the repository is taken from disk. Throws a `UsageError` where the commit cannot be read. */
export function commitTree({ base, cwd, realCwd, known, mostBytes }: CommitTreeOptions): CommitTree {
  const { root } = base
  const top = entriesOf(base.git, base.commit, root)
  const contents = new Contents(known, mostBytes)

  /** Where a name leads to. */
  function resolve(file: string, follow: boolean, links = mostLinks): Resolved | NodeJS.ErrnoException {
    const location = isIn(cwd, file) ? realCwd + file.slice(cwd.length) : file
    if (!isIn(root, location)) return { real: location }
    const parts = location.slice(root.length).split(path.sep).filter(Boolean)
    let entry: Entry = top
    let real = root
    for (const [index, part] of parts.entries()) {
      if (entry.is !== 'folder') return systemError('ENOTDIR', file)
      const next = entry.entries.get(part)
      if (!next) return entry.fault ?? systemError('ENOENT', file)
      if (next.is === 'link' && (follow || index < parts.length - 1)) {
        if (links === 0) return systemError('ELOOP', file)
        const target = path.resolve(real, contents.link(next))
        return resolve(path.join(target, ...parts.slice(index + 1)), follow, links - 1)
      }
      entry = next
      real = path.join(real, part)
    }
    return { real, entry }
  }

  function found(file: string, follow: boolean): Resolved {
    const resolved = resolve(file, follow)
    if (resolved instanceof Error) throw resolved
    return resolved
  }

  function stat(file: string): Kind | NodeJS.ErrnoException {
    const resolved = resolve(file, true)
    if (resolved instanceof Error) return resolved
    return resolved.entry ? kindOf(resolved.entry) : disk.stat(resolved.real)
  }

  return {
    stat,
    lstat(file) {
      const { real, entry } = found(file, false)
      return entry ? kindOf(entry) : disk.lstat(real)
    },
    real(file) {
      const resolved = resolve(file, true)
      if (resolved instanceof Error) return resolved
      return resolved.entry ? resolved.real : disk.real(resolved.real)
    },
    link(file) {
      const { real, entry } = found(file, false)
      if (!entry) return disk.link(real)
      if (entry.is !== 'link') throw systemError('EINVAL', file)
      return contents.link(entry)
    },
    list(folder) {
      const { real, entry } = found(folder, true)
      if (!entry) return disk.list(real)
      if (entry.is !== 'folder') throw systemError('ENOTDIR', folder)
      if (entry.fault) throw entry.fault
      return [...entry.entries].map(([name, inside]) => ({ name, ...kindOf(inside) }))
    },
    read(file): Content {
      const resolved = resolve(file, true)
      if (resolved instanceof Error) return { unreadable: { reason: 'io', message: resolved.message } }
      const { real, entry } = resolved
      if (!entry) return disk.read(real)
      return entry.is === 'file' ? contents.of(entry, file) : { skipped: 'not-a-file' }
    },
    load(files) {
      contents.load(
        files.flatMap(file => {
          const resolved = resolve(file, true)
          return !(resolved instanceof Error) && resolved.entry?.is === 'file' ? [{ entry: resolved.entry, file }] : []
        }),
      )
    },
  }
}

interface Resolved {
  readonly real: string
  /** Absent outside of the repository. */
  readonly entry?: Entry
}

function kindOf({ is }: Entry): Kind {
  return {
    isFile: () => is === 'file',
    isDirectory: () => is === 'folder',
    isSymbolicLink: () => is === 'link',
    isBlockDevice: () => false,
    isCharacterDevice: () => false,
    isFIFO: () => false,
    isSocket: () => false,
  }
}

function systemError(code: string, file: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${file}`), { code })
}
