/** Shares chunks among the parts of a program: what most runs need is one part, and each other is loaded when it is needed. */
import type { Chunk } from './chunks.ts'

export interface ChunkGroup {
  /** Names of chunks. */
  readonly chunks: readonly string[]
  /** Those of them that are asked for from elsewhere. */
  readonly doors: readonly string[]
}

/** What is shorter is not worth a part of its own, which has to be found in the file and to be compiled. */
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
  const short: string[] = []
  for (const names of [...byWhoNeedsThem(late, taken, chunks)]) {
    const length = names.reduce((sum, name) => sum + chunks.get(name)!.code.length, 0)
    if (length >= leastLength) groups.push(names)
    else if (comeWithFirst(names)) groups[0]!.push(...names)
    else short.push(...names)
  }
  if (short.length > 0) groups.push(short)
  return groups.map(group => ({
    chunks: group,
    doors: group.filter(name => name === entries.get(common[0]![0]!) || isAskedFor(name, group, chunks)),
  }))
  /** Whether the first part has all that they need. */
  function comeWithFirst(names: readonly string[]): boolean {
    return names.every(name => [...closure(name, chunks)].every(one => groups[0]!.includes(one) || names.includes(one)))
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
