/** Workflow commands, which GitHub Actions shows as annotations of the lines that they name. */
import { inPieces, type Problem, repositoryPath, severities, type Unreadable } from '@keelint/core'
import { accountTexts, beforeText, hiddenCount, verdictText } from './account.ts'
import { count } from './count.ts'
import { levelWords } from './level-words.ts'
import { guardCommands, guardLines, safe } from './safe-text.ts'

/** How many annotations of each level GitHub shows for a step. */
const mostShown = 10
/** The runner cuts what is longer, and GitHub refuses longer titles. */
const longestMessage = 4_000
const longestTitle = 255

/**
 * A command for each problem and for each file that could not be analyzed, the gravest first, for GitHub shows only the first ones.
 * The account of the run is the last line, which is no command.
 */
export const github = inPieces(function* (run, context) {
  const gravest = [...run.problems].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  const place = <T extends { readonly file: string }>(one: T) => ({ ...one, file: repositoryPath(one.file, context) })
  for (const entry of run.ledger.unreadable) yield guardCommands(`${unreadableCommand(place(entry))}\n`)
  for (const problem of gravest) yield guardCommands(`${problemCommand(place(problem))}\n`)
  const hidden = hiddenCount(run, context)
  const verdict = `${verdictText(run, context)}${hidden > 0 ? ` (${hidden} more not shown)` : ''}`
  const account = `keelint: ${[verdict, ...accountTexts(run, context)].join('; ')}`
  const errors = run.problems.filter(({ level }) => level === 'error').length + run.ledger.unreadable.length
  const warnings = run.problems.length - (errors - run.ledger.unreadable.length)
  for (const line of [...limitLines(errors, warnings), guardLines(account)]) yield guardCommands(`${line}\n`)
})

function problemCommand(problem: Problem): string {
  const {
    level,
    file,
    location: { start, end },
    rule,
    severity,
    message,
  } = problem
  const place = { line: start.line, endLine: end.line, col: start.column, endColumn: end.column }
  return command(levelWords[level], { file, ...place, title: `${rule} (${severity})` }, message + beforeText(problem))
}

function unreadableCommand({ file, reason, message, location }: Unreadable): string {
  const place = location && { line: location.start.line, col: location.start.column }
  return command('error', { file, ...place, title: `Not analyzed (${reason})` }, message)
}

/** What is beyond the limit has to be said where the annotations are seen, or they would pass for all there is. */
function limitLines(errors: number, warnings: number): readonly string[] {
  const over = [
    ...(errors > mostShown ? [count(errors, 'error')] : []),
    ...(warnings > mostShown ? [count(warnings, 'warning')] : []),
  ]
  if (over.length === 0) return []
  const text = `GitHub shows the first ${mostShown} annotations of each level, the gravest; there are ${over.join(' and ')}. The log of this step has them all.`
  return [command('notice', { title: 'Keelint found more than is shown' }, text)]
}

function command(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(key, String(value))}`)
  return `::${name} ${pairs.join(',')}::${percent(safe(cut(message, longestMessage)))}`
}

function property(key: string, value: string): string {
  const text = safe(key === 'title' ? cut(value, longestTitle) : value)
  return percent(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Line breaks are shown as escapes already. */
function percent(text: string): string {
  return text.replaceAll('%', '%25')
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
