/** What a run makes of the suppressions file. */
import { type Baseline, baselineOf, type Problem, pruneBaseline, type Run } from '@keelint/core'

/** `update` holds what is reported now, of all rules; `add` of these rules, and the rest as it was; `prune` less than before. */
export type Change =
  | { readonly do: 'update' }
  | { readonly do: 'add'; readonly rules: ReadonlySet<string> }
  | { readonly do: 'prune' }

/** @param old what the run was given, if there was something */
export function changedBaseline(change: Change, run: Run, old: Baseline | undefined): Baseline {
  if (change.do === 'prune') return pruneBaseline(old ?? { version: 1, suppressions: [] }, run.baseline?.unused ?? [])
  const known = run.suppressed.filter(({ suppression }) => suppression.carrier === 'file')
  const problems: readonly Problem[] = [...run.problems, ...known]
  const untold = run.baseline?.untold ?? []
  if (change.do === 'update') return baselineOf(problems, old, untold)
  const isMeant = ({ rule }: { readonly rule: string }) => change.rules.has(rule)
  const others = old?.suppressions.filter(entry => !isMeant(entry)) ?? []
  return baselineOf(problems.filter(isMeant), old, [...others, ...untold.filter(isMeant)])
}
