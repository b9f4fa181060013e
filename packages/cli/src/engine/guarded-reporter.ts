/** Keeps what a reporter of others does to itself. */
import type { Reporter, RuleMeta, Run, TimeLimit } from '@keelint/core'

/** The same reporter, which comes to an end; what it does to a run is no matter to those that come after it. */
export function guarded(reporter: Reporter, limit: TimeLimit): Reporter {
  return (run, context) => {
    const copies = [copyOf(run), { ...context, summary: structuredClone(context.summary) }] as const
    return limit.run(() => reporter(...copies))
  }
}

function copyOf(run: Run): Run {
  const { problems, suppressed, comparison, ledger, rules } = run
  const maps = Object.entries(run).filter(([, value]) => value instanceof Map)
  return {
    ...run,
    ...Object.fromEntries(maps.map(([key, map]) => [key, new Map(map)])),
    ...structuredClone({ problems, suppressed, ledger, ...(comparison && { comparison }) }),
    rules: new Map([...rules].map(([id, { level, meta }]) => [id, { level, meta: copyOfMeta(meta) }])),
  }
}

/** What a plugin says of a rule may hold anything. */
function copyOfMeta(meta: RuleMeta): RuleMeta {
  try {
    return structuredClone(meta)
  } catch {
    return meta
  }
}
