/** Gathers what a search finds, each file once. */
import type { Skipped, SkipReason, Unreadable } from '@keelint/core'
import type { IsIgnored } from './ignored.ts'
import { folderOf, shownName } from './name.ts'
import { marksWorld, type Root } from './worlds.ts'

export interface FoundFile {
  /** Relative to the working directory. */
  readonly name: string
  /** Absolute. */
  readonly location: string
  readonly root: Root
}

export interface Found {
  /** Sorted by name. */
  readonly files: readonly FoundFile[]
  readonly skipped: readonly Skipped[]
  readonly unreadable: readonly Unreadable[]
  /** Folders that are worlds of their own. */
  readonly marked: ReadonlySet<string>
  /** Paths of the command line that lead nowhere. */
  readonly missing: readonly string[]
}

export interface Candidate extends FoundFile {
  /** Where it really is: what makes two finds the same file. */
  readonly real: string
}

export interface Collection {
  file(candidate: Candidate): void
  skip(name: string, reason: SkipReason): void
  unreadable(name: string, error: NodeJS.ErrnoException): void
  /** Notes a file that makes its folder a world. */
  mark(name: string): void
  count(): number
  done(missing: readonly string[]): Found
}

export function collection(isIgnored: IsIgnored): Collection {
  const files = new Map<string, Candidate>()
  const skipped = new Map<string, SkipReason>()
  const unreadable = new Map<string, string>()
  const marked = new Set<string>()
  return {
    file(candidate) {
      if (isIgnored(candidate.name)) skipped.set(candidate.name, 'ignored')
      else {
        const before = files.get(candidate.real)
        files.set(candidate.real, before ? better(before, candidate) : candidate)
      }
    },
    skip(name, reason) {
      skipped.set(name, isIgnored(name) ? 'ignored' : reason)
    },
    unreadable(name, error) {
      if (isIgnored(name)) skipped.set(name, 'ignored')
      else unreadable.set(name, reasonOf(error))
    },
    mark(name) {
      if (marksWorld(name)) marked.add(folderOf(name))
    },
    count: () => files.size,
    done: missing => ({
      files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
      skipped: [...skipped].map(([name, reason]) => ({ file: shownName(name), reason })),
      unreadable: [...unreadable].map(([name, message]) => ({ file: shownName(name), reason: 'io' as const, message })),
      marked,
      missing,
    }),
  }
}

/** Found twice: its own name goes before that of a link to it, and the nearer root before the farther. */
function better(a: Candidate, b: Candidate): Candidate {
  const isOwn = (candidate: Candidate) => candidate.location === candidate.real
  const { name, location } = !isOwn(a) && isOwn(b) ? b : a
  return { name, location, real: a.real, root: depth(b.root) > depth(a.root) ? b.root : a.root }
}

function depth({ folder }: Root): number {
  return folder === '.' ? 0 : folder.split('/').length
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied.',
  EPERM: 'Permission denied.',
  ENOENT: 'The link points to nothing.',
  ELOOP: 'The link points to itself.',
  ENAMETOOLONG: 'The name is too long.',
}

/** What a file system's error means, for the ledger. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return reasons[code ?? ''] ?? message
}
