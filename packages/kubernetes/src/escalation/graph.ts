/** A graph of numbered nodes, kept in arrays of numbers, and the shortest ways through it. */
import { type Grouped, grouped } from '../rbac/grouped.ts'

/** Most people lead where many others lead who hold the same in the same place: what these have in common is a standing. */
export interface Standings {
  /** For each standing the people who have it. */
  readonly people: Grouped
  /** For each standing the nodes that it leads to. */
  readonly ends: readonly (readonly number[])[]
}

export interface Graph {
  readonly nodes: number
  /** How many of them are people, whose numbers are the first. */
  readonly people: number
  /** For each node those that an edge leads from, in the order in which the edges were added. */
  readonly sources: Grouped
  /** For each standing the people who have it. */
  readonly having: Grouped
  /** For each node the standings that lead there. */
  readonly standings: Grouped
}

/** For each node how far the nearest end is, and the node that comes next. */
export interface WaysBack {
  /** In edges; -1 where there is no way. */
  readonly distance: Int32Array
  /** -1 at ends, and where there is no way. */
  readonly next: Int32Array
}

/** @param from the node that each edge leads from @param to the one it leads to */
export function graphOf(
  { nodes, people }: Pick<Graph, 'nodes' | 'people'>,
  from: Int32Array,
  to: Int32Array,
  { people: having, ends }: Standings,
): Graph {
  const standings = grouped(
    nodes,
    ends.flat(),
    ends.flatMap((own, standing) => own.map(() => standing)),
  )
  return { nodes, people, sources: grouped(nodes, to, from), having, standings }
}

/** Back from the ends, nearest first; of those that are equally far, people first, in the order of their numbers. */
export function waysBack({ nodes, people, sources, having, standings }: Graph, ends: readonly number[]): WaysBack {
  const distance = new Int32Array(nodes).fill(-1)
  const next = new Int32Array(nodes).fill(-1)
  const queue = new Int32Array(nodes)
  const isTaken = new Uint8Array(having.first.length)
  let added = 0
  const reach = (source: number, node: number) => {
    if (distance[source] !== -1) return
    distance[source] = distance[node]! + 1
    next[source] = node
    queue[added++] = source
  }
  for (const end of ends) {
    if (distance[end] === 0) continue
    distance[end] = 0
    queue[added++] = end
  }
  for (let taken = 0; taken < added; taken++) {
    const node = queue[taken]!
    const begin = added
    for (let at = standings.first[node]!; at < standings.first[node + 1]!; at++) {
      const standing = standings.things[at]!
      if (isTaken[standing]) continue
      isTaken[standing] = 1
      for (let own = having.first[standing]!; own < having.first[standing + 1]!; own++) reach(having.things[own]!, node)
    }
    const first = sources.first[node]!
    const end = sources.first[node + 1]!
    for (let at = first; at < end; at++) if (sources.things[at]! < people) reach(sources.things[at]!, node)
    if (added > begin + 1) queue.subarray(begin, added).sort()
    for (let at = first; at < end; at++) reach(sources.things[at]!, node)
  }
  return { distance, next }
}
