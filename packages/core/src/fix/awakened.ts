/** Finds the fixes by which a problem gets out from under what silenced it. */
import type { Problem } from '../reporting/problem.ts'
import type { Run } from '../reporting/run.ts'
import { resourceKey } from '../suppress/file-silencer.ts'
import { tally } from './returned.ts'

/**
 * A comment holds for a line, and what is reported of something absent moves to the parent that a fix makes. Nobody wants to see
 * it again, nor lose the comment for it.
 * @param done those problems of `before` that were fixed, which left those of `after`
 * @returns those of them that are to blame: the nearest, for which one it was is not known
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

/** Those of its container, else of its resource, else of its file. */
function nearest(done: readonly Problem[], { file, resource, container }: Problem): readonly Problem[] {
  const inFile = done.filter(other => other.file === file)
  const inResource = inFile.filter(
    other => resource && other.resource && resourceKey(other.resource) === resourceKey(resource),
  )
  const inContainer = inResource.filter(other => other.container === container)
  return [inContainer, inResource, inFile].find(some => some.length > 0) ?? done
}

function faultOf({ file, identity }: Problem): string {
  return `${file}\n${identity}`
}
