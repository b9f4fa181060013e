/** Makes suppressions files from problems, and takes out of them what is no longer needed. */

import { isOwnRule } from '../config/own-rules.ts'
import type { Baseline, BaselineEntry } from '../reporting/baseline.ts'
import { compareProblems, compareText, type Problem } from '../reporting/problem.ts'
import { countOf } from './baseline-match.ts'

/**
 * A baseline that silences exactly these problems; equal identities are counted. The linter's own problems are left out.
 * @param problems in any order: what was reported, and what an earlier baseline silenced
 * @param old whose reasons and last days are kept
 * @param others entries that stay as they are, since the run could not tell whether they are needed
 */
export function baselineOf(
  problems: readonly Problem[],
  old?: Baseline,
  others: readonly BaselineEntry[] = [],
): Baseline {
  const before = new Map(old?.suppressions.map(entry => [entry.identity, entry]))
  const entries = new Map<string, BaselineEntry>()
  const add = (entry: BaselineEntry) => {
    const known = entries.get(entry.identity)
    entries.set(entry.identity, known ? { ...known, count: countOf(known) + countOf(entry) } : entry)
  }
  for (const problem of [...problems].sort(compareProblems)) {
    const { reason, until } = before.get(problem.identity) ?? {}
    if (!isOwnRule(problem.rule)) add({ ...entryOf(problem), ...explained(reason, until) })
  }
  for (const entry of others) add(entry)
  return sorted(entries.values())
}

/** The baseline without what silences nothing. @param unused entries with how many of each are of no use */
export function pruneBaseline({ suppressions }: Baseline, unused: readonly BaselineEntry[]): Baseline {
  const less = new Map<string, number>()
  for (const entry of unused) less.set(entry.identity, (less.get(entry.identity) ?? 0) + countOf(entry))
  return sorted(
    suppressions.flatMap(entry => {
      const taken = Math.min(less.get(entry.identity) ?? 0, countOf(entry))
      less.set(entry.identity, (less.get(entry.identity) ?? 0) - taken)
      return taken === countOf(entry) ? [] : [{ ...entry, count: countOf(entry) - taken }]
    }),
  )
}

function entryOf({ identity, rule, file, resource, path }: Problem): BaselineEntry {
  if (!resource) return { identity, rule, file, path }
  const { group, kind, namespace, name } = resource
  return { identity, rule, file, resource: { group, kind, ...(namespace !== undefined && { namespace }), name }, path }
}

function explained(reason: string | undefined, until: string | undefined): Pick<BaselineEntry, 'reason' | 'until'> {
  return { ...(reason !== undefined && { reason }), ...(until !== undefined && { until }) }
}

/** By identity, the keys of each entry in one order, a count of one left out: the same entries give the same bytes. */
function sorted(entries: Iterable<BaselineEntry>): Baseline {
  const suppressions = [...entries]
    .sort((a, b) => compareText(a.identity, b.identity) || compareText(a.file, b.file))
    .map(({ identity, rule, file, resource, path, count = 1, reason, until }) => ({
      identity,
      rule,
      file,
      ...(resource && { resource }),
      ...(path && { path }),
      ...(count > 1 && { count }),
      ...explained(reason, until),
    }))
  return { version: 1, suppressions }
}
