/** Takes lists of config objects apart that hold lists. */
import type { Path } from '../source/place.ts'
import { ConfigError } from './error.ts'

export interface Item {
  readonly item: unknown
  readonly at: Path
}

/** What is no list, in its order, with its place. Throws a `ConfigError` for a list that holds itself. */
export function itemsOf(list: readonly unknown[], at: Path = [], within: readonly unknown[] = []): readonly Item[] {
  if (within.includes(list)) throw new ConfigError('A list of config objects holds itself.', { at })
  return list.flatMap((item, index) => {
    const here = [...at, index]
    return Array.isArray(item) ? itemsOf(item, here, [...within, list]) : [{ item, at: here }]
  })
}
