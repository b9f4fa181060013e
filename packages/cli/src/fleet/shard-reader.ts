/** Reads a shard back, part by part; of what is not as it was written, nothing is used. */
import { compareText } from '@keelint/core'
import { reasonOf } from '../files/found.ts'
import { UsageError } from '../usage-error.ts'
import { isEnd, isEntry, isHead, isRecord } from './is-shard.ts'
import { membersOf, memberText, type Span } from './members-file.ts'
import { type End, type Entry, format, type Head, type OutcomeLine } from './shard.ts'

/** Reading on throws a `UsageError` that names the shard where it is damaged. */
export interface Shard {
  /** As messages name it. */
  readonly shown: string
  readonly head: Head
  readonly end: End
  /** Sorted by name. */
  entries(): Iterable<Entry>
  /** Sorted by path. */
  outcomes(): Iterable<OutcomeLine>
}

export interface ShardFile {
  /** Absolute. */
  readonly location: string
  /** As messages name it. */
  readonly shown: string
}

/** Throws a `UsageError` where the file is none that `keelint map` wrote. @param own what made the shards that can be read */
export function openShard({ location, shown }: ShardFile, own: Pick<Head, 'version' | 'build'>): Shard {
  const { spans, isBroken } = read(() => membersOf(location))
  const head = spans[0] && parsed(textIn(spans[0]))
  if (!isRecord(head) || head.keelint !== 'shard')
    throw fault('is none: `keelint map` did not write it, or its beginning is damaged.')
  const whyNot = strangeness(head, own)
  if (whyNot !== undefined) throw fault(whyNot)
  const end = isBroken ? undefined : parsed(textIn(spans.at(-1)!))
  if (!isHead(head) || !isEnd(end) || end.members > spans.length - 2) throw damaged()
  return {
    shown,
    head,
    end,
    entries: () => entriesIn(spans.slice(1, 1 + end.members), end.entries),
    outcomes: () => outcomesIn(spans.slice(1 + end.members, -1), end.outcomes),
  }

  function* entriesIn(members: readonly Span[], total: number): Iterable<Entry> {
    let before: string | undefined
    let count = 0
    for (const line of linesIn(members)) {
      const entry = parsed(line)
      if (!isEntry(entry) || (before !== undefined && compareText(before, entry.find.name) > 0)) throw damaged()
      before = entry.find.name
      count++
      yield entry
    }
    if (count !== total) throw damaged()
  }

  function* outcomesIn(members: readonly Span[], total: number): Iterable<OutcomeLine> {
    let before: string | undefined
    let count = 0
    for (const line of linesIn(members)) {
      const tab = line.indexOf('\t')
      const [path, key] = (parsed(line.slice(0, Math.max(tab, 0))) ?? []) as readonly unknown[]
      if (typeof path !== 'string' || typeof key !== 'string') throw damaged()
      if (before !== undefined && compareText(before, path) >= 0) throw damaged()
      before = path
      count++
      yield { path, key, text: line.slice(tab + 1) }
    }
    if (count !== total) throw damaged()
  }

  function* linesIn(members: readonly Span[]): Iterable<string> {
    for (const member of members) {
      const text = textIn(member)
      if (text === undefined) throw damaged()
      for (let from = 0, end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from))
        yield text.slice(from, end)
    }
  }

  function textIn(member: Span): string | undefined {
    return read(() => memberText(location, member))
  }

  function read<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw fault(`cannot be read: ${reasonOf(error as NodeJS.ErrnoException)}`)
    }
  }

  function damaged(): UsageError {
    return fault('is damaged, or not whole: make it again.')
  }

  function fault(why: string): UsageError {
    return new UsageError(`The shard \`${shown}\` ${why}`)
  }
}

/** Why a shard is of no use to this Keelint. */
function strangeness(
  head: Readonly<Record<string, unknown>>,
  own: Pick<Head, 'version' | 'build'>,
): string | undefined {
  if (head.format !== format) return `has the format ${head.format}, and this Keelint reads the format ${format}.`
  if (head.version !== own.version) return `was made by Keelint ${head.version}, and this is ${own.version}.`
  if (head.build !== own.build) return `was made by another build of Keelint ${own.version} than this.`
  return undefined
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
