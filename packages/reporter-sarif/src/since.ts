/** What has changed since a commit, in the words that SARIF has for it. */
import type { Comparison, Problem, ReporterContext, Run } from '@keelint/core'
import type { BaselineState, PropertyBag } from './sarif-log.ts'

/** What is as it was and what is gone, where somebody wants to see more than the changes. */
export function settledIn({ comparison }: Run, { includeUnchanged }: ReporterContext): readonly Problem[] {
  return comparison && includeUnchanged ? [...comparison.unchanged, ...comparison.removed] : []
}

/** Undefined where nothing was compared. */
export function stateIn({ comparison }: Run): ((problem: Problem) => BaselineState) | undefined {
  if (!comparison) return undefined
  const removed = new Set(comparison.removed)
  return problem => {
    const { before, level, severity } = problem
    if (removed.has(problem)) return 'absent'
    if (!before) return 'new'
    return before.level === level && before.severity === severity ? 'unchanged' : 'updated'
  }
}

export function sinceOf({ ref, commit, added, worsened, unchanged, silenced, removed }: Comparison): PropertyBag {
  return {
    ref,
    commit,
    added,
    worsened,
    unchanged: unchanged.length,
    silenced: silenced.length,
    removed: removed.length,
  }
}
