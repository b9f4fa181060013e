/** Finds the name that somebody meant. */
import { letterDistance } from '@keelint/kubernetes'

/** The nearest of `names`, or undefined where none is near: a slip of up to a third of its letters, or another case. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of names) {
    const far = letterDistance(wanted, candidate.toLowerCase())
    if (far < least) [best, least] = [candidate, far]
    else if (best === undefined && wanted.length > 3 && candidate.toLowerCase().endsWith(`/${wanted}`)) return candidate
  }
  return best
}

/** Ends a sentence about an unknown name. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const meant = nearest(name, names)
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`
}
