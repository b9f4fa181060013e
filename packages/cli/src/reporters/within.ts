/** As much of a list as there is room for. */
import { utf8Length } from './utf8.ts'

/** The texts of the first items that take no more than so many bytes of UTF-8, line breaks included, and how many items are left. */
export function within<Item>(
  items: readonly Item[],
  bytes: number,
  textOf: (item: Item, index: number) => string,
): { readonly texts: readonly string[]; readonly left: number } {
  const texts: string[] = []
  let room = bytes
  for (const [index, item] of items.entries()) {
    const text = textOf(item, index)
    room -= utf8Length(text) + 1
    if (room < 0) break
    texts.push(text)
  }
  return { texts, left: items.length - texts.length }
}
