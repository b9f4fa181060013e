/** Things in lists by the number of what they belong to. */

/**
 * The lists are as long as they have to be: one that grows takes the room of many, and there are as many lists as roles or subjects.
 *
 * @param size how many lists there are
 * @param visit names each thing with its number, in the same order both times that it is called
 */
export function byNumber<Thing>(
  size: number,
  visit: (add: (number: number, thing: Thing) => void) => void,
): readonly (readonly Thing[])[] {
  const lengths = new Int32Array(size)
  visit(number => {
    lengths[number]!++
  })
  const lists: Thing[][] = []
  for (const length of lengths) lists.push(length === 0 ? none : new Array<Thing>(length))
  lengths.fill(0)
  visit((number, thing) => {
    lists[number]![lengths[number]!++] = thing
  })
  return lists
}

const none: never[] = []
