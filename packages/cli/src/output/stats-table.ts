/** The tables of `--stats`: where the time went, and which rules took the most. */
import type { FileStats } from '../engine/file-run.ts'
import { count } from '../reporters/count.ts'
import { safe } from '../reporters/safe-text.ts'

const mostRules = 10

/** Whole lines; times are milliseconds. */
export function statsTable(stats: FileStats): string {
  const { read, parse, visit, reduce, locate, total } = stats
  const stages = Object.entries({ read, parse, visit, reduce, locate })
  const rest = Math.max(total - stages.reduce((sum, [, time]) => sum + time, 0), 0)
  const rules = Object.entries(stats.rules)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostRules)
    .map(([id, time]) => [safe(id), time] as const)
  const slow = stats.slow > 0 ? ` (${stats.slow} of them parsed slowly)` : ''
  const size = `${count(stats.documents, 'document')}${slow}, ${(stats.bytes / 1e6).toFixed(2)} MB`
  return [
    ...table('Stage', [...stages, ['rest', rest], ['total', total]], total),
    `  ${size}`,
    ...stats.remarks.map(remark => `  ${remark}`),
    ...(rules.length > 0 ? ['', ...table('Slowest rules', rules, total)] : []),
    '',
  ].join('\n')
}

function table(title: string, rows: readonly (readonly [string, number])[], total: number): readonly string[] {
  const width = Math.max(title.length, ...rows.map(([name]) => name.length))
  const line = (name: string, time: string, share: string) =>
    `  ${name.padEnd(width)}  ${time.padStart(10)}  ${share.padStart(6)}`
  const share = (time: number) => `${((100 * time) / (total || 1)).toFixed(1)} %`
  return [line(title, 'ms', ''), ...rows.map(([name, time]) => line(name, time.toFixed(1), share(time)))].map(text =>
    text.trimEnd(),
  )
}
