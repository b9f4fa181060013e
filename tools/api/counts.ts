/** Guards a refreshed table against silent losses: what a known version holds does not change by itself. */
import type { Table } from './table-text.ts'

interface Counts {
  readonly definitions: number
  readonly kinds: number
  readonly fields: number
}

/** One line for each version that both tables have and of which the number of definitions, kinds or fields moved. */
export function movedCounts(before: Table, after: Table, minors: readonly number[]): readonly string[] {
  return minors.flatMap(minor => {
    const [old, now] = [countsAt(before, minor), countsAt(after, minor)]
    if (old.definitions === 0) return []
    return (['definitions', 'kinds', 'fields'] as const)
      .filter(what => old[what] !== now[what])
      .map(what => `1.${minor}: ${old[what]} ${what} before, ${now[what]} now`)
  })
}

/** How much the table holds for one minor. */
export function countsAt({ definitions }: Table, minor: number): Counts {
  const alive = (life: { since: number; until: number }) => life.since <= minor && minor <= life.until
  const present = definitions.filter(alive)
  return {
    definitions: present.length,
    kinds: present.filter(({ kind }) => kind !== undefined).length,
    fields: present.reduce((sum, { fields }) => sum + fields.filter(alive).length, 0),
  }
}
