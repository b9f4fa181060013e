/** How a message names versions of Kubernetes. */

/** `1.30`, `1.30 and 1.32`, `1.30 to 1.34`, `1.28 and 1.30 to 1.34`. @param minors oldest first, at least one */
export function describeMinors(minors: readonly number[]): string {
  const stretches: (readonly [from: number, to: number])[] = []
  for (const minor of minors) {
    const [from, to] = stretches.at(-1) ?? [minor, Number.NaN]
    if (to === minor - 1) stretches[stretches.length - 1] = [from, minor]
    else stretches.push([minor, minor])
  }
  const words = stretches.flatMap(([from, to]) => {
    if (to === from) return [`1.${from}`]
    return to === from + 1 ? [`1.${from}`, `1.${to}`] : [`1.${from} to 1.${to}`]
  })
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
