/** Tells whether a problem that was fixed is reported again. */
import type { Problem } from '../reporting/problem.ts'

/** The same for the same fault, wherever its lines have moved to. */
export function keyOf(problem: Problem): string {
  return `${messageOf(problem)}\n${problem.identity}`
}

/**
 * Whether there are more problems of a key than its fixes should have left. Items without a name change their identity when one
 * before them goes; so there must be more problems of that message in the file too.
 * @param before the problems, of which `fixed` were fixed, which left those of `after`
 */
export function hasReturned(
  before: readonly Problem[],
  fixed: readonly Problem[],
  after: readonly Problem[],
): (key: string) => boolean {
  const counts = [before, fixed, after].map(problems => ({
    byKey: tally(problems.map(keyOf)),
    byMessage: tally(problems.map(messageOf)),
  }))
  const grew = (by: 'byKey' | 'byMessage', name: string) => {
    const [was, went, is] = counts.map(count => count[by].get(name) ?? 0)
    return is! > was! - went!
  }
  return key => grew('byKey', key) && grew('byMessage', key.slice(0, key.lastIndexOf('\n')))
}

/** How often each name occurs. @param counted before */
export function tally(names: readonly string[], counted: ReadonlyMap<string, number> = new Map()) {
  const counts = new Map(counted)
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function messageOf({ file, rule, messageId }: Problem): string {
  return [file, rule, messageId].join('\0')
}
