/** Leaves out what a rule says of a field where a rule that it yields to has spoken. */
import type { Problem } from '../reporting/problem.ts'
import type { RuleMeta } from '../rule/rule.ts'

/** @param metaOf of a rule's id */
export function withoutYielded(
  problems: readonly Problem[],
  metaOf: (rule: string) => RuleMeta | undefined,
): readonly Problem[] {
  const yielding = new Map<string, ReadonlySet<string>>()
  for (const rule of new Set(problems.map(({ rule }) => rule))) {
    const namespace = rule.slice(0, rule.indexOf('/') + 1)
    const names = metaOf(rule)?.yieldsTo ?? []
    if (names.length > 0) yielding.set(rule, new Set(names.map(name => `${namespace}${name}`)))
  }
  if (yielding.size === 0) return problems
  const heeded = new Set([...yielding.values()].flatMap(others => [...others]))
  const spoken = new Map<string, Set<string>>()
  for (const problem of problems) {
    if (!heeded.has(problem.rule)) continue
    const place = placeOf(problem)
    spoken.set(place, (spoken.get(place) ?? new Set()).add(problem.rule))
  }
  return problems.filter(problem => {
    const others = yielding.get(problem.rule)
    return !others || ![...(spoken.get(placeOf(problem)) ?? [])].some(rule => others.has(rule))
  })
}

function placeOf({ file, location: { start }, path }: Problem): string {
  return JSON.stringify([file, start.line, start.column, path])
}
