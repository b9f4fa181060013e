/** Gathers what a search finds, each file once. */
import type { Skipped, SkipReason, Unreadable } from '@keelint/core'
import { folderOf, shownName } from './name.ts'
import { marksWorld, type Root } from './worlds.ts'

export interface FoundFile {
  /** Relative to the working directory. */
  readonly name: string
  /** Absolute. */
  readonly location: string
  readonly root: Root
}

/** What a search came upon, before anybody asked which of it is wanted. */
export interface Found {
  /** Everything, links and what is skipped among it; a file once for each of its names. */
  readonly finds: readonly Find[]
  /** Folders that are worlds of their own. */
  readonly marked: ReadonlySet<string>
  /** Paths of the command line that lead nowhere. */
  readonly missing: readonly string[]
  /** @param isIgnored asked for names as they are shown */
  without(isIgnored: (name: string) => boolean): Kept
}

export interface Kept {
  /** Sorted by name. */
  readonly files: readonly Candidate[]
  readonly skipped: readonly Skipped[]
  readonly unreadable: readonly Unreadable[]
}

export interface Candidate extends FoundFile {
  /** Where it really is: what makes two finds the same file. */
  readonly real: string
}

/** A file, or why what is there is none that is linted. */
export type Find =
  | { readonly name: string; readonly candidate: Candidate }
  /** `real` is where a link leads. */
  | { readonly name: string; readonly reason: SkipReason; readonly real?: string }
  | { readonly name: string; readonly error: Fault }

/** A file system's error. */
export type Fault = Pick<NodeJS.ErrnoException, 'code' | 'message'>

export interface Collection {
  file(candidate: Candidate): void
  /** @param real where a link leads */
  skip(name: string, reason: SkipReason, real?: string): void
  unreadable(name: string, error: Fault): void
  /** Notes a file that makes its folder a world. */
  mark(name: string): void
  count(): number
  /** @param more folders that are worlds, which somebody else has noted */
  done(missing: readonly string[], more?: readonly string[]): Found
}

export function collection(): Collection {
  const finds: Find[] = []
  const reals = new Set<string>()
  const marked = new Set<string>()
  return {
    file(candidate) {
      finds.push({ name: candidate.name, candidate })
      reals.add(candidate.real)
    },
    skip: (name, reason, real) => finds.push({ name, reason, ...(real !== undefined && { real }) }),
    unreadable: (name, error) => finds.push({ name, error }),
    mark(name) {
      if (marksWorld(name)) marked.add(folderOf(name))
    },
    count: () => reals.size,
    done: (missing, more = []) => ({
      finds,
      marked: new Set([...marked, ...more]),
      missing,
      without: isIgnored => keep(finds, isIgnored),
    }),
  }
}

/** A file that goes by two names is ignored only where both are. */
function keep(finds: readonly Find[], isIgnored: (name: string) => boolean): Kept {
  const files = new Map<string, Candidate>()
  const skipped = new Map<string, SkipReason>()
  const unreadable = new Map<string, string>()
  for (const find of finds) {
    const { name } = find
    if (isIgnored(shownName(name))) skipped.set(name, 'ignored')
    else if ('reason' in find) skipped.set(name, find.reason)
    else if ('error' in find) unreadable.set(name, reasonOf(find.error))
    else {
      const before = files.get(find.candidate.real)
      files.set(find.candidate.real, before ? better(before, find.candidate) : find.candidate)
    }
  }
  return {
    files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    skipped: [...skipped].map(([name, reason]) => ({ file: shownName(name), reason })),
    unreadable: [...unreadable].map(([name, message]) => ({ file: shownName(name), reason: 'io' as const, message })),
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
export function reasonOf({ code, message }: Fault): string {
  return reasons[code ?? ''] ?? message
}
