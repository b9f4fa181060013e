/** When an API came, was deprecated and went, and what is there in its place. */
import { newestMinor } from '../api/definition.ts'
import { byRank, minorsOfKind, versionsOfKind } from '../api/kind.ts'
import type { MinorRange } from '../version/minors.ts'
import { type LifecycleRow, lifecycleTable } from './lifecycle-table.ts'

/** Numbers are minors of Kubernetes 1. */
export interface Lifecycle {
  readonly introduced?: number
  readonly deprecated?: number
  /** The first minor without it; may be one that is still to come. */
  readonly removed?: number
  /** What to use instead; absent where nothing takes its place. */
  readonly replacement?: Replacement
}

export interface Replacement {
  readonly group: string
  readonly version: string
  readonly kind: string
  /** Absent where it has always been there. */
  readonly since?: number
}

let rows: ReadonlyMap<string, ReadonlyMap<string, LifecycleRow>> | undefined

/**
 * The life of a kind of Kubernetes itself, or of its components' configuration; undefined for all others. A list of a kind
 * (`PodList`) lives as the kind does.
 * @param minors that the replacement should work in: in all of them, else in the last
 */
export function lifecycleOf(
  group: string,
  version: string,
  kind: string,
  minors: MinorRange = { from: newestMinor, to: newestMinor },
): Lifecycle | undefined {
  const item = kind.endsWith('List') ? /^(.+)List$/.exec(kind)?.[1] : undefined
  const ofItem = item === undefined ? undefined : lifecycleOf(group, version, item, minors)
  if (ofItem) return ofItem.replacement ? { ...ofItem, replacement: listOf(ofItem.replacement) } : ofItem
  const life = lifeOf(group, version, kind)
  if (life?.deprecated === undefined && life?.removed === undefined) return life
  const replacement = replacementOf(group, version, kind, minors)
  return replacement ? { ...life, replacement } : life
}

function listOf(replacement: Replacement): Replacement {
  return { ...replacement, kind: `${replacement.kind}List` }
}

function lifeOf(group: string, version: string, kind: string): Omit<Lifecycle, 'replacement'> | undefined {
  const row = rowOf(group, version, kind)
  const described = minorsOfKind(group, version, kind)
  if (!row && !described) return undefined
  // What the description has from its oldest minor on may be older.
  const introduced = row?.introduced ?? (described && described.since > 17 ? described.since : undefined)
  const gone = described && described.until < newestMinor ? described.until + 1 : undefined
  const removed = row?.removed ?? gone
  return {
    ...(introduced !== undefined && { introduced }),
    ...(row?.deprecated !== undefined && { deprecated: row.deprecated }),
    ...(removed !== undefined && { removed }),
  }
}

/** The best version of the group that took the kind over, else a better one of its own group. */
function replacementOf(group: string, version: string, kind: string, minors: MinorRange): Replacement | undefined {
  const [newGroup = group, newKind = kind] = rowOf(group, version, kind)?.by?.split(' ') ?? []
  const hasMoved = newGroup !== group || newKind !== kind
  const better = versionsOf(newGroup, newKind).filter(candidate => hasMoved || byRank(candidate, version) < 0)
  const lives = better.map(candidate => ({ version: candidate, ...lifeOf(newGroup, candidate, newKind) }))
  const isThere = ({ introduced = 0, removed = Number.POSITIVE_INFINITY }: Lifecycle, from: number) =>
    introduced <= from && minors.to < removed
  const best = lives.find(life => isThere(life, minors.from)) ?? lives.find(life => isThere(life, minors.to))
  if (!best) return undefined
  const since = best.introduced === undefined ? {} : { since: best.introduced }
  return { group: newGroup, version: best.version, kind: newKind, ...since }
}

/** Those that the description has, and those that only the table of lifecycles has; the best first. */
function versionsOf(group: string, kind: string): readonly string[] {
  return [...new Set([...versionsOfKind(group, kind), ...(rowsOf(group, kind)?.keys() ?? [])])].sort(byRank)
}

function rowOf(group: string, version: string, kind: string): LifecycleRow | undefined {
  return rowsOf(group, kind)?.get(version)
}

/** The rows of a kind, by version. */
function rowsOf(group: string, kind: string): ReadonlyMap<string, LifecycleRow> | undefined {
  rows ??= readTable()
  return rows.get(`${group} ${kind}`)
}

function readTable(): ReadonlyMap<string, ReadonlyMap<string, LifecycleRow>> {
  const read = new Map<string, Map<string, LifecycleRow>>()
  for (const row of lifecycleTable) {
    const slash = row.api.indexOf('/')
    const group = row.api.slice(0, Math.max(slash, 0))
    for (const kind of row.kinds.split(' ')) {
      const key = `${group} ${kind}`
      if (!read.has(key)) read.set(key, new Map())
      read.get(key)!.set(row.api.slice(slash + 1), row)
    }
  }
  return read
}
