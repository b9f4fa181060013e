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

/** @param common modules whose chunks, and what these import, are a part for each list; the first of all is what is run */
export function partsOf(
  chunks: ReadonlyMap<string, Chunk>,
  common: readonly (readonly string[])[],
): readonly ChunkGroup[] {
  const entries = new Map([...chunks].flatMap(([name, { entry }]) => (entry === undefined ? [] : [[entry, name]])))
  const taken = new Set<string>()
  const groups = common.map(modules => {
    const needed = new Set(modules.flatMap(module => [...closure(entries.get(module)!, chunks)]))
    const own = [...needed].filter(name => !taken.has(name))
    for (const name of own) taken.add(name)
    return own
  })
  const late = [...entries.values()].filter(name => !taken.has(name))
  for (const names of [...byWhoNeedsThem(late, taken, chunks)]) {
    const length = names.reduce((sum, name) => sum + chunks.get(name)!.code.length, 0)
    if (length < leastLength) partFor(names).push(...names)
    else groups.push(names)
  }
  return groups.map(group => ({
    chunks: group,
    doors: group.filter(name => name === entries.get(common[0]![0]!) || isAskedFor(name, group, chunks)),
  }))
  /** The first that comes with all that is needed. */
  function partFor(names: readonly string[]): string[] {
    const needed = names.flatMap(name => [...closure(name, chunks)])
    const isEnough = (part: readonly string[]) => needed.every(name => part.includes(name) || names.includes(name))
    return isEnough(groups[0]!) ? groups[0]! : groups[common.length - 1]!
  }
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
