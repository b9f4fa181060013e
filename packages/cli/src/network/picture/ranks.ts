/** Puts what is connected into columns, so that arrows go from left to right as far as they can. */

export interface Link {
  readonly from: number
  readonly to: number
}

/**
 * The column of each of several things, from 0: the longest way that leads to it. Of a circle, the link that comes back to where the
 * walk began is left out; the walk begins with what nothing leads to, and goes in the order of the things.
 */
export function columnsOf(count: number, links: readonly Link[]): readonly number[] {
  const next = Array.from({ length: count }, (): Set<number> => new Set())
  const isLedTo = new Set<number>()
  for (const { from, to } of links)
    if (from !== to) {
      next[from]!.add(to)
      isLedTo.add(to)
    }
  const order = forward(count, next, isLedTo)
  const columns = Array.from({ length: count }, () => 0)
  const place = new Map(order.map((one, index) => [one, index]))
  for (const one of order)
    for (const other of next[one]!)
      if (place.get(other)! > place.get(one)!) columns[other] = Math.max(columns[other]!, columns[one]! + 1)
  return columns
}

/** In an order in which each stands before what it leads to, but for circles. */
function forward(count: number, next: readonly Set<number>[], isLedTo: ReadonlySet<number>): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index)
  const done: number[] = []
  const seen = new Set<number>()
  for (const start of [...all.filter(one => !isLedTo.has(one)), ...all]) {
    const stack = seen.has(start) ? [] : [{ one: start, rest: [...next[start]!] }]
    seen.add(start)
    while (stack.length > 0) {
      const { one, rest } = stack.at(-1)!
      const other = rest.shift()
      if (other === undefined) {
        done.push(one)
        stack.pop()
      } else if (!seen.has(other)) {
        seen.add(other)
        stack.push({ one: other, rest: [...next[other]!] })
      }
    }
  }
  return done.reverse()
}
