/** Prints scores: a table by peer, and each disagreement so that one can look it up. */
import type { Disagreement, Score } from './score.ts'

const COLUMNS = ['agree', 'partly', 'disputed', 'disagree', 'open', 'no rule', 'left out'] as const

export function printScores(scores: readonly Score[]): string {
  const rows = scores.map(score => [score.peer, ...countsOf(score).map(String)])
  const total = COLUMNS.map((_, column) => scores.reduce((sum, score) => sum + countsOf(score)[column]!, 0))
  const lines = table([['', ...COLUMNS], ...rows, ['total', ...total.map(String)]])
  for (const { peer, disputed, disagree, settled } of scores) {
    for (const item of disputed) lines.push('', `disputed  ${describe(peer, item)}`, `  reason    ${item.reason}`)
    for (const item of disagree) lines.push('', `DISAGREE  ${describe(peer, item)}`)
    for (const item of settled) lines.push('', `SETTLED   ${peer} ${item}: recorded as a disagreement, and is none`)
  }
  return `${lines.join('\n')}\n`
}

function countsOf({ agree, partly, disputed, disagree, open, withoutRule, leftOut }: Score): readonly number[] {
  return [agree, partly, disputed.length, disagree.length, open, withoutRule, leftOut]
}

function describe(peer: string, { expectation, found }: Disagreement): string {
  const { check, file, line, expect } = expectation
  const place = line === undefined ? file : `${file}:${line}`
  return `${peer} ${check}\n  file      ${place}\n  expected  ${expect}\n  found     ${found}`
}

/** Aligned columns: the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows.map(row =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]! + 2))).join(''),
  )
}
