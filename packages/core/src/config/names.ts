/** Finds the name that somebody meant. */
import { letterDistance } from '@keelint/kubernetes'

/** The nearest of `names`, or undefined where none is near: a slip of up to a third of its letters, another case, or a name that was begun. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let begun: string | undefined
  let least = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of names) {
    const lower = candidate.toLowerCase()
    const far = letterDistance(wanted, lower)
    if (far < least) [best, least] = [candidate, far]
    else if (best === undefined && wanted.length > 3 && lower.endsWith(`/${wanted}`)) return candidate
    if (wanted.length > 2 && lower.startsWith(wanted) && candidate.length < (begun?.length ?? Number.POSITIVE_INFINITY))
      begun = candidate
  }
  return least > 1 ? (begun ?? best) : best
}

/** Ends a sentence about an unknown name. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const meant = nearest(name, names)
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`
}
