/** Shares chunks among the parts of a program: what most runs need is one part, and each other is loaded when it is needed. */
import type { Chunk } from './chunks.ts'

export interface ChunkGroup {
  /** Names of chunks. */
  readonly chunks: readonly string[]
  /** Those of them that are asked for from elsewhere. */
  readonly doors: readonly string[]
}

/** What is shorter costs more to find in a file than it costs to read it each time. */
const leastLength = 8000

/** @param common modules whose chunks, and what these import, are the first part; the first of them is what is run */
export function partsOf(chunks: ReadonlyMap<string, Chunk>, common: readonly string[]): readonly ChunkGroup[] {
  const entries = new Map([...chunks].flatMap(([name, { entry }]) => (entry === undefined ? [] : [[entry, name]])))
  const first = new Set(common.flatMap(module => [...closure(entries.get(module)!, chunks)]))
  const others = [
    ...byWhoNeedsThem(
      [...entries.values()].filter(name => !first.has(name)),
      first,
      chunks,
    ),
  ]
  const groups: string[][] = [[...first]]
  for (const names of others) {
    const length = names.reduce((sum, name) => sum + chunks.get(name)!.code.length, 0)
    if (length < leastLength) groups[0]!.push(...names)
    else groups.push(names)
  }
  return groups.map(group => ({
    chunks: group,
    doors: group.filter(name => name === entries.get(common[0]!) || isAskedFor(name, group, chunks)),
  }))
}

/** Chunks that the same late imports need belong together. */
function byWhoNeedsThem(
  late: readonly string[],
  first: ReadonlySet<string>,
  chunks: ReadonlyMap<string, Chunk>,
): Iterable<string[]> {
  const needing = new Map<string, string[]>()
  for (const name of late)
    for (const needed of closure(name, chunks))
      if (!first.has(needed)) needing.set(needed, [...(needing.get(needed) ?? []), name])
  const groups = new Map<string, string[]>()
  for (const [needed, names] of needing) {
    const key = names.join()
    groups.set(key, [...(groups.get(key) ?? []), needed])
  }
  return groups.values()
}

function isAskedFor(name: string, group: readonly string[], chunks: ReadonlyMap<string, Chunk>): boolean {
  return [...chunks].some(
    ([other, { imports, lateImports }]) => !group.includes(other) && [...imports, ...lateImports].includes(name),
  )
}

/** A chunk and all that has to be there before it. */
function closure(name: string, chunks: ReadonlyMap<string, Chunk>, found = new Set<string>()): ReadonlySet<string> {
  if (!found.has(name)) {
    found.add(name)
    for (const other of chunks.get(name)!.imports) closure(other, chunks, found)
  }
  return found
}
