/** Numbers with their nouns. */

/** `1 file`, `2 files`; the plural of `-y` is not made here. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** The sum for each value, in the order of the values: `3 helm-template, 1 ignored`. */
export function tally(values: readonly (readonly [value: string, times: number])[]): string {
  const counts = new Map<string, number>()
  for (const [value, times] of values) counts.set(value, (counts.get(value) ?? 0) + times)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, times]) => `${times} ${value}`)
    .join(', ')
}
