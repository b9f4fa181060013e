/** Silences what the baseline knows, by identity and count. */
import type { BaselineEntry } from '../reporting/baseline.ts'
import type { Problem } from '../reporting/problem.ts'

/** What became of an entry. */
export interface Matched {
  readonly entry: BaselineEntry
  readonly problems: readonly Problem[]
}

/**
 * Problems of an entry's own file come first. One in another file counts where the entry's resource has moved there, which it
 * has not where it still stands in its file: then somebody else has made the same mistake.
 * @param problems in their order; of more than an entry counts, the last ones are left
 * @param isThere whether the resource of an entry still stands in its file
 */
export function matchBaseline(
  entries: readonly BaselineEntry[],
  problems: readonly Problem[],
  isThere: (entry: BaselineEntry) => boolean,
): readonly Matched[] {
  const byIdentity = new Map<string, Problem[]>()
  const wanted = new Set(entries.map(({ identity }) => identity))
  for (const problem of problems) {
    if (!wanted.has(problem.identity)) continue
    const list = byIdentity.get(problem.identity)
    if (list) list.push(problem)
    else byIdentity.set(problem.identity, [problem])
  }
  const own = entries.map(entry => taken(byIdentity, entry, countOf(entry), ({ file }) => file === entry.file))
  return entries.map((entry, index) => {
    const mine = own[index]!
    const left = countOf(entry) - mine.length
    const isSingle = countOf(entry) === 1
    const moved = left === 0 || (isSingle && isThere(entry)) ? [] : taken(byIdentity, entry, left, () => true)
    return { entry, problems: [...mine, ...moved] }
  })
}

export function countOf({ count = 1 }: BaselineEntry): number {
  return count
}

/** Takes up to `most` problems of an entry's identity out of what is left. */
function taken(
  left: Map<string, Problem[]>,
  { identity }: BaselineEntry,
  most: number,
  isWanted: (problem: Problem) => boolean,
): readonly Problem[] {
  const found: Problem[] = []
  const rest: Problem[] = []
  for (const problem of left.get(identity) ?? [])
    (found.length < most && isWanted(problem) ? found : rest).push(problem)
  left.set(identity, rest)
  return found
}
