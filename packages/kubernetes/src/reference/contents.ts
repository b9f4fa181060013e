/** What the objects of one name hold together, however often the files define it. */
import type { HeldFact } from './held.ts'
import type { PartFact } from './named.ts'

export interface Contents {
  has(part: PartFact): boolean
}

export function contentsOf(holders: readonly HeldFact[]): Contents {
  const keys = new Set(holders.flatMap(({ keys = [] }) => keys))
  const ports = holders.flatMap(({ ports = [] }) => ports)
  const names = new Set<string | number | undefined>(ports.map(({ name }) => name))
  const numbers = new Set(ports.map(({ number }) => String(number)))
  const isAlias = holders.some(holder => holder.isAlias)
  return {
    has({ part, value }) {
      if (part === 'key') return keys.has(String(value))
      // Numbers that are written as texts are taken for numbers, as controllers do.
      return isAlias || names.has(value) || numbers.has(String(value))
    },
  }
}
