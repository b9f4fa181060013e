/** What people hold in one place, once for all who hold the same there, and where that leads. */
import { grouped } from '../rbac/grouped.ts'
import type { Standings } from './graph.ts'
import type { HeldByAll } from './held-by-all.ts'
import type { Leads } from './leads.ts'

export function standingsOf<R>({ scopes, first, scopeOf, bits }: HeldByAll, leads: Leads<R>): Standings {
  /** For each scope the standings there, by what is held. */
  const known = scopes.map(() => new Map<number, number>())
  const ends: (readonly number[])[] = []
  const standings = new Int32Array(bits.length)
  const people = new Int32Array(bits.length)
  let length = 0
  for (let person = 0; person + 1 < first.length; person++)
    for (let at = first[person]!; at < first[person + 1]!; at++) {
      if (bits[at] === 0) continue
      standings[length] = standingOf(scopeOf[at]!, bits[at]!)
      people[length++] = person
    }
  return { people: grouped(ends.length, standings.subarray(0, length), people), ends }

  function standingOf(scope: number, held: number): number {
    const found = known[scope]!.get(held)
    if (found !== undefined) return found
    known[scope]!.set(held, ends.length)
    return ends.push(leads.alone(held, scopes[scope]!).map(({ end }) => end)) - 1
  }
}
