/** The problems summed up by the five steps, and the verdict in a line. */
import { type ReporterContext, type Run, severities, steps, stepTitles } from '@keelint/core'
import type { Paint } from '../output/color.ts'
import { hiddenCount, verdictText } from './account.ts'
import { stepTable } from './step-table.ts'
import { severityStyle } from './styles.ts'
import { padEnd, padStart } from './text-width.ts'

/** A table of steps and severities; a dot stands for none. */
export function summaryLines({ problems }: Run, paint: Paint): readonly string[] {
  if (problems.length === 0) return []
  const counts = stepTable(problems)
  const first = Math.max(...steps.map(step => stepTitles[step].length))
  const head = `  ${' '.repeat(first)}${severities.map(severity => paint('dim', padStart(severity, 10))).join('')}`
  const rows = steps.map(step => {
    const cells = severities.map(severity => {
      const number = counts[step][severity]
      const cell = padStart(number === 0 ? '·' : String(number), 10)
      return number === 0 ? paint('dim', cell) : paint(severityStyle(severity), cell)
    })
    const title = padEnd(stepTitles[step], first)
    const isEmpty = severities.every(severity => counts[step][severity] === 0)
    return `  ${isEmpty ? paint('dim', title) : title}${cells.join('')}`
  })
  return [head, ...rows, '']
}

/** What the report holds may be less than there is: it says so. */
export function verdictLine(run: Run, context: ReporterContext, paint: Paint): string {
  const { exitCode, problems } = context.summary
  const hidden = hiddenCount(run, context)
  const note = hidden > 0 ? paint('dim', ` (${hidden} more not shown)`) : ''
  const style = exitCode === 0 ? (problems > 0 ? 'yellow' : 'green') : 'red'
  const mark = exitCode === 0 ? (problems > 0 ? '⚠' : '✔') : '✖'
  return paint(['bold', style], `${mark} ${verdictText(run, context)}`) + note
}
