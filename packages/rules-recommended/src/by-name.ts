/** An order that neither files nor documents change: of several alike the same one is reported, wherever they stand. */
import { compareText, type Resource } from '@keelint/core'

/** Those of one name stay as they are. */
export function byName<Item>(items: readonly Item[], resourceOf: (item: Item) => Resource): readonly Item[] {
  const keys = new Map(items.map(item => [item, keyOf(resourceOf(item))]))
  return [...items].sort((one, other) => compareText(keys.get(one)!, keys.get(other)!))
}

function keyOf({ id: { namespace = '', kind, name, group } }: Resource): string {
  return [namespace, name, kind, group].join('\0')
}
