/** Finds the fixes by which a problem gets out from under what silenced it. */
import type { Problem } from '../reporting/problem.ts'
import type { Run } from '../reporting/run.ts'
import { resourceKey } from '../suppress/file-silencer.ts'
import { tally } from './returned.ts'

/**
 * A comment holds for a line, and what is reported of something absent moves to the parent that a fix makes. Nobody wants to see
 * it again, nor lose the comment for it.
 * @param done those problems of `before` that were fixed, which left those of `after`
 * @returns those of them that are to blame: which one it was is not known, so it is the nearest, and the next ones after that
 */
export function awakening(before: Run, done: readonly Problem[], after: Run): readonly Problem[] {
  const silenced = new Set(before.suppressed.map(faultOf))
  if (silenced.size === 0) return []
  const [was, went, is] = [before.problems, done, after.problems].map(problems => tally(problems.map(faultOf)))
  const isAwake = (problem: Problem) => {
    const [had, lost, has] = [was, went, is].map(count => count!.get(faultOf(problem)) ?? 0)
    return silenced.has(faultOf(problem)) && has! > had! - lost!
  }
  return [...new Set(after.problems.filter(isAwake).flatMap(problem => nearest(done, problem)))]
}

/** Those with the longest way in common: file, resource, and path. */
function nearest(done: readonly Problem[], { file, resource, path }: Problem): readonly Problem[] {
  const closeness = (other: Problem) => {
    if (other.file !== file) return 0
    if (!resource || !other.resource || resourceKey(other.resource) !== resourceKey(resource)) return 1
    const parting = path.findIndex((key, depth) => other.path[depth] !== key)
    return 2 + (parting < 0 ? path.length : parting)
  }
  const closest = done.reduce((most, other) => Math.max(most, closeness(other)), 0)
  return done.filter(other => closeness(other) === closest)
}

function faultOf({ file, identity }: Problem): string {
  return `${file}\n${identity}`
}
