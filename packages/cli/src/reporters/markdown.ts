/** Markdown for a job's summary or a comment: the sums by step, the problems by file, and the ledger. */
import {
  type Problem,
  type Reporter,
  type ReporterContext,
  type Run,
  ruleUrl,
  severities,
  steps,
  stepTitles,
} from '@keelint/core'
import { beforeText, hiddenCount, verdictText } from './account.ts'
import { levelWords } from './level-words.ts'
import { comparisonPart, removedPart } from './markdown-comparison.ts'
import { ledgerPart, morePart, suppressedPart, unreadablePart } from './markdown-ledger.ts'
import { code, prose } from './markdown-text.ts'
import { resourceText } from './resource-text.ts'
import { stepTable } from './step-table.ts'
import { within } from './within.ts'

/** GitHub drops a summary of more than 1 MiB as a whole; the other parts together take less than half of that. */
const mostBytes = 500_000

export const markdown: Reporter = (run, context) => {
  const parts = [
    headPart(run, context),
    comparisonPart(run.comparison),
    stepPart(run.problems),
    unreadablePart(run.ledger.unreadable),
    problemPart(run, context),
    removedPart(run.comparison),
    suppressedPart(run.suppressed),
    ledgerPart(run, context),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function headPart(run: Run, context: ReporterContext): string {
  const { exitCode, problems } = context.summary
  const mark = exitCode !== 0 ? '❌' : problems > 0 ? '⚠️' : '✅'
  const hidden = hiddenCount(run, context)
  const note = hidden > 0 ? ` (${hidden} more not shown)` : ''
  return `## Keelint\n\n${mark} **${prose(verdictText(run, context))}**${note}`
}

/** A table of steps and severities; a dot stands for none. */
function stepPart(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const counts = stepTable(problems)
  const rows = steps.map(step => {
    const cells = severities.map(severity => counts[step][severity] || '·')
    return `| ${stepTitles[step]} | ${cells.join(' | ')} |`
  })
  return [`| Step | ${severities.join(' | ')} |`, `| :-- |${' --: |'.repeat(severities.length)}`, ...rows].join('\n')
}

function problemPart(run: Run, context: ReporterContext): string {
  const { problems } = run
  if (problems.length === 0) return ''
  const { texts, left } = within(problems, mostBytes, (problem, index) => {
    const row = problemRow(problem, run, context)
    if (problem.file === problems[index - 1]?.file) return row
    return `\n### ${code(problem.file)}\n\n| Place | Severity | Problem | Rule |\n| --: | :-- | :-- | :-- |\n${row}`
  })
  return texts.join('\n').trimStart() + morePart(left, 'problem')
}

function problemRow(problem: Problem, run: Run, context: ReporterContext): string {
  const { location, level, severity, message, resource, origin, rule, fix, suggestions = [] } = problem
  const of = [
    ...(resource ? [code(resourceText(resource))] : []),
    ...(origin === undefined ? [] : [`from ${code(origin)}`]),
    ...(fix ? ['fixable'] : suggestions.length > 0 ? ['with suggestions'] : []),
  ]
  const said = [prose(message + beforeText(problem)), ...(of.length > 0 ? [`<sub>${of.join(', ')}</sub>`] : [])].join(
    '<br>',
  )
  const url = ruleUrl(rule, run, context)
  const name = url === undefined ? code(rule) : `<a href="${attribute(url)}">${code(rule)}</a>`
  const { line, column } = location.start
  return `| ${line}:${column} | ${severity} ${levelWords[level]} | ${said} | ${name} |`
}

/** What an address may hold and Markdown would take for its own. */
function attribute(url: string): string {
  return url.replace(/[&<>"'|*_~`[\]()@]/g, character => `&#${character.charCodeAt(0)};`)
}
