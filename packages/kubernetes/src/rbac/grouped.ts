/** Numbers of things in groups, all in one column: lists would be as many objects as there are groups. */

export interface Grouped {
  /** For each group where its things begin; one more for the end. */
  readonly first: Int32Array
  /** Group after group, in each in the order in which they were given. */
  readonly things: Int32Array
}

/**
 * @param groups how many there are
 * @param groupOf for each entry the number of its group
 * @param thingOf for each entry the number of the thing; the number of the entry if absent
 */
export function grouped(groups: number, groupOf: ArrayLike<number>, thingOf?: ArrayLike<number>): Grouped {
  const first = new Int32Array(groups + 1)
  for (let entry = 0; entry < groupOf.length; entry++) first[groupOf[entry]! + 1]!++
  for (let group = 0; group < groups; group++) first[group + 1]! += first[group]!
  const free = first.slice()
  const things = new Int32Array(groupOf.length)
  for (let entry = 0; entry < groupOf.length; entry++)
    things[free[groupOf[entry]!]!++] = thingOf ? thingOf[entry]! : entry
  return { first, things }
}

/** One group of these things. */
export function oneGroup(things: ReadonlySet<number>): Grouped {
  return { first: Int32Array.of(0, things.size), things: Int32Array.from(things) }
}

/** What is made of each thing of a group. */
export function mapGroup<Made>(
  { first, things }: Grouped,
  group: number,
  make: (thing: number) => Made,
): readonly Made[] {
  const made: Made[] = []
  for (let at = first[group]!; at < first[group + 1]!; at++) made.push(make(things[at]!))
  return made
}

/** A view of the column. */
export function thingsOf({ first, things }: Grouped, group: number): Int32Array {
  return things.subarray(first[group]!, first[group + 1]!)
}
