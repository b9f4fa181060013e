/** A line for each problem, as editors, `grep` and problem matchers read it: `path:line:column: error: message`. */
import { inPieces, type Problem, type Unreadable } from '@keelint/core'
import { accountTexts, beforeText, hiddenCount, verdictText } from './account.ts'
import { levelWords } from './level-words.ts'
import { guardLines, safe } from './safe-text.ts'

/** What could not be analyzed comes first, and the account of the run last, each on a line too. */
export const compact = inPieces(function* (run, context) {
  for (const entry of run.ledger.unreadable) yield guardLines(`${unreadableLine(entry)}\n`)
  for (const problem of run.problems) yield guardLines(`${problemLine(problem)}\n`)
  const hidden = hiddenCount(run, context)
  const verdict = `${verdictText(run, context)}${hidden > 0 ? ` (${hidden} more not shown)` : ''}`
  yield guardLines(`keelint: ${[verdict, ...accountTexts(run, context)].join('; ')}\n`)
})

function problemLine(problem: Problem): string {
  const {
    file,
    location: { start },
    level,
    severity,
    rule,
    message,
  } = problem
  return `${safe(file)}:${start.line}:${start.column}: ${levelWords[level]}: ${safe(message)}${beforeText(problem)} (${severity}, ${safe(rule)})`
}

function unreadableLine({ file, reason, message, location }: Unreadable): string {
  const { line, column } = location?.start ?? { line: 1, column: 1 }
  return `${safe(file)}:${line}:${column}: error: Not analyzed: ${safe(message)} (${reason})`
}
