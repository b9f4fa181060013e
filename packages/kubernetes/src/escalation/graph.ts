/** A graph of numbered nodes, kept in arrays of numbers, and the shortest ways through it. */

/** The edges into each node stand together, in the order in which they were added. */
export interface Graph {
  readonly nodes: number
  /** For each node where its edges begin among `incoming`; one more for the end. */
  readonly first: Int32Array
  /** Numbers of edges. */
  readonly incoming: Int32Array
  /** The node that each edge leads from. */
  readonly from: Int32Array
}

/** For each node how far the nearest end is, and the edge that leads on. */
export interface WaysBack {
  /** In edges; -1 where there is no way. */
  readonly distance: Int32Array
  /** The number of an edge; -1 at ends, and where there is no way. */
  readonly next: Int32Array
}

/** @param nodes how many there are @param from the node that each edge leads from @param to the one it leads to */
export function graphOf(nodes: number, from: readonly number[], to: readonly number[]): Graph {
  const first = new Int32Array(nodes + 1)
  for (const node of to) first[node + 1]!++
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!
  const free = first.slice()
  const incoming = new Int32Array(to.length)
  for (let edge = 0; edge < to.length; edge++) {
    const node = to[edge]!
    incoming[free[node]!++] = edge
  }
  return { nodes, first, incoming, from: Int32Array.from(from) }
}

/** Back from the ends, nearest first; of ways that are equally long the one whose edge was added first. */
export function waysBack({ nodes, first, incoming, from }: Graph, ends: readonly number[]): WaysBack {
  const distance = new Int32Array(nodes).fill(-1)
  const next = new Int32Array(nodes).fill(-1)
  const queue = new Int32Array(nodes)
  let added = 0
  for (const end of ends) {
    if (distance[end] === 0) continue
    distance[end] = 0
    queue[added++] = end
  }
  for (let taken = 0; taken < added; taken++) {
    const node = queue[taken]!
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const edge = incoming[at]!
      const source = from[edge]!
      if (distance[source] !== -1) continue
      distance[source] = distance[node]! + 1
      next[source] = edge
      queue[added++] = source
    }
  }
  return { distance, next }
}
