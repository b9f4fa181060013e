/** The files of all shards, as one search would have found and read them. */
import v8 from 'node:v8'
import { compareText } from '@keelint/core'
import { isIn } from '../files/file-system.ts'
import { collection, type Find, type Found } from '../files/found.ts'
import { isManifestName } from '../files/manifest-name.ts'
import { shownName } from '../files/name.ts'
import type { Content } from '../files/read.ts'
import { UsageError } from '../usage-error.ts'
import { absoluteFind } from './placed-find.ts'
import type { Shard } from './shard-reader.ts'

export interface AllFiles {
  readonly found: Found
  /** By where files really are. */
  readonly contents: ReadonlyMap<string, Content>
  readonly linted: readonly Linted[]
}

/** Which config a file was linted by. */
export interface Linted {
  readonly name: string
  /** The place of the config in the head of the shard. */
  readonly config: number
  readonly shard: Shard
}

/** Of the memory that Node has: the rest is for what is found in the texts. */
const mostOfMemory = 0.5

/** Throws a `UsageError` where shards do not agree on a file, or hold more than fits into memory. @param cwd absolute */
export function allFiles(shards: readonly Shard[], cwd: string): AllFiles {
  const most = v8.getHeapStatistics().heap_size_limit * mostOfMemory
  const finds: Find[] = []
  const linted: Linted[] = []
  const contents = new Map<string, Content>()
  /** Which shard spoke of a name first, or had the text of a file. */
  const byName = new Map<string, { readonly find: Find; readonly shard: Shard }>()
  const byPlace = new Map<string, Shard>()
  let units = 0
  for (const shard of shards)
    for (const { find: given, content, config } of shard.entries()) {
      const find = absoluteFind(given, cwd)
      const { name } = find
      const first = byName.get(name)
      if (!first) byName.set(name, { find, shard })
      else if (whatIs(first.find) !== whatIs(find)) throw disagreement(name, first.shard, shard)
      finds.push(find)
      if (!content || !('candidate' in find)) continue
      linted.push({ name, config, shard })
      const { real } = find.candidate
      const before = contents.get(real)
      if (before) {
        if (!isSame(before, content)) throw disagreement(name, byPlace.get(real)!, shard)
        continue
      }
      units += 'text' in content ? content.text.length : 0
      if (units > most) throw new UsageError(tooLarge)
      contents.set(real, content)
      byPlace.set(real, shard)
    }
  return { found: foundIn(finds, shards), contents, linted }
}

const tooLarge =
  'What the shards hold does not fit into memory. `NODE_OPTIONS=--max-old-space-size=8192` lets Node have eight gibibytes.'

function disagreement(name: string, one: Shard, other: Shard): UsageError {
  return new UsageError(
    `\`${shownName(name)}\` is not the same in the shards \`${one.shown}\` and \`${other.shown}\`: lint one state of the files.`,
  )
}

/** The same for the same thing, by whatever path it was found. */
function whatIs(find: Find): string {
  if ('candidate' in find) return `file ${find.candidate.real}`
  return 'reason' in find ? find.reason : `${find.error.code} ${find.error.message}`
}

function isSame(a: Content, b: Content): boolean {
  return 'text' in a && 'text' in b
    ? a.text === b.text && a.encoding === b.encoding
    : JSON.stringify(a) === JSON.stringify(b)
}

/** In an order that does not depend on that of the shards. */
function foundIn(finds: readonly Find[], shards: readonly Shard[]): Found {
  const all = collection()
  const places = finds.flatMap(find => ('candidate' in find ? [find.candidate.real] : []))
  const files = new Set(places)
  const rootOf = (find: Find) => ('candidate' in find ? find.candidate.root.name : '')
  const sorted = [...finds].sort((a, b) => compareText(a.name, b.name) || compareText(rootOf(a), rootOf(b)))
  for (const find of sorted)
    if ('candidate' in find) all.file(find.candidate)
    else if ('error' in find) all.unreadable(find.name, find.error)
    else takeSkipped(find)
  return all.done(
    [...new Set(shards.flatMap(({ head }) => head.missing))].sort(compareText),
    shards.flatMap(({ head }) => head.marked),
  )

  /** A link out of the tree of one shard may lead into that of another. */
  function takeSkipped({ name, reason, real }: Extract<Find, { readonly reason: unknown }>): void {
    const isFile = real !== undefined && files.has(real)
    const isFolder = real !== undefined && !isFile && places.some(place => isIn(real, place))
    if (isFolder && isManifestName(name)) all.skip(name, 'not-a-file')
    else if (!isFile && !isFolder) all.skip(name, reason, real)
  }
}
