/** Finds the problems of one run again in another. */
import type { Problem } from '../reporting/problem.ts'
import { severities } from '../rule/severity.ts'

export interface Paired<After extends Problem> {
  readonly pairs: readonly (readonly [before: Problem, after: After])[]
  /** Of before, without a counterpart. */
  readonly gone: readonly Problem[]
  /** Of after, without one. */
  readonly fresh: readonly After[]
}

/**
 * Equal problems of one file belong together; then those of which the first has left its file and the second has come to its
 * own. Where the object stays in its file, another that makes the same mistake is new.
 *
 * @param hasLeft whether what a problem of before is about is no longer in its file
 * @param hasCome whether what a problem of after is about was not in its file before
 */
export function pair<After extends Problem>(
  before: readonly Problem[],
  after: readonly After[],
  hasLeft: (problem: Problem) => boolean,
  hasCome: (problem: Problem) => boolean,
): Paired<After> {
  const here = meet(before, after, problem => `${keyOf(problem)} ${problem.file}`)
  const moved = meet(here.gone.filter(hasLeft), here.fresh.filter(hasCome), keyOf)
  const found = new Set<Problem>(moved.pairs.flat())
  return {
    pairs: [...here.pairs, ...moved.pairs],
    gone: here.gone.filter(problem => !found.has(problem)),
    fresh: here.fresh.filter(problem => !found.has(problem)),
  }
}

/** Pairs of equal keys, the gravest with the gravest. */
function meet<After extends Problem>(
  before: readonly Problem[],
  after: readonly After[],
  keyOf: (problem: Problem) => string,
): Paired<After> {
  const waiting = new Map<string, Problem[]>()
  for (const problem of [...before].sort(byGravity)) {
    const key = keyOf(problem)
    const others = waiting.get(key)
    if (others) others.push(problem)
    else waiting.set(key, [problem])
  }
  const pairs: (readonly [Problem, After])[] = []
  const fresh: After[] = []
  for (const problem of [...after].sort(byGravity)) {
    const old = waiting.get(keyOf(problem))?.shift()
    if (old) pairs.push([old, problem])
    else fresh.push(problem)
  }
  return { pairs, gone: [...waiting.values()].flat(), fresh }
}

/** What the linter says of a comment has the file in its identity. */
function keyOf({ resource, identity, rule, messageId, message }: Problem): string {
  return resource ? identity : JSON.stringify([rule, messageId, message])
}

function byGravity(a: Problem, b: Problem): number {
  return gravityOf(b) - gravityOf(a)
}

/** A number that grows with severity and level. */
function gravityOf({ severity, level }: Problem): number {
  return 2 * (severities.length - severities.indexOf(severity)) + (level === 'error' ? 1 : 0)
}

export function isGraver({ severity, level }: Problem, than: Problem): boolean {
  return (
    severities.indexOf(severity) < severities.indexOf(than.severity) || (level === 'error' && than.level !== 'error')
  )
}
