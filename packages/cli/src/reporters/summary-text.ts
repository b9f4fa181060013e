/** The problems summed up by the five steps, and the verdict in a line. */
import { type Problem, type ReporterContext, severities, steps } from '@keelint/core'
import type { Paint } from '../output/color.ts'
import { count } from './count.ts'
import { stepTitles } from './step-titles.ts'
import { severityStyle } from './styles.ts'
import { padEnd, padStart } from './text-width.ts'

/** A table of steps and severities; a dot stands for none. */
export function summaryLines(problems: readonly Problem[], paint: Paint): readonly string[] {
  if (problems.length === 0) return []
  const first = Math.max(...steps.map(step => stepTitles[step].length))
  const head = `  ${' '.repeat(first)}${severities.map(severity => paint('dim', padStart(severity, 10))).join('')}`
  const rows = steps.map(step => {
    const here = problems.filter(problem => problem.step === step)
    const cells = severities.map(severity => {
      const number = here.filter(problem => problem.severity === severity).length
      const cell = padStart(number === 0 ? '·' : String(number), 10)
      return number === 0 ? paint('dim', cell) : paint(severityStyle(severity), cell)
    })
    const title = padEnd(stepTitles[step], first)
    return `  ${here.length > 0 ? title : paint('dim', title)}${cells.join('')}`
  })
  return [head, ...rows, '']
}

/** @param shown what the report holds, which may be less than there is */
export function verdictLine(
  shown: readonly Problem[],
  { summary }: ReporterContext,
  incomplete: number,
  paint: Paint,
): string {
  const hidden = summary.problems - shown.length
  const note = hidden > 0 ? paint('dim', ` (${hidden} more not shown)`) : ''
  const style = summary.exitCode === 0 ? (summary.problems > 0 ? 'yellow' : 'green') : 'red'
  const mark = summary.exitCode === 0 ? (summary.problems > 0 ? '⚠' : '✔') : '✖'
  const parts: string[] = []
  if (shown.length > 0) {
    const errors = shown.filter(({ level }) => level === 'error').length
    const files = new Set(shown.map(({ file }) => file)).size
    const warnings = shown.length - errors
    parts.push(
      `${count(shown.length, 'problem')} in ${count(files, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    )
  } else parts.push(hidden > 0 ? 'No problems of what is shown' : 'No problems')
  if (incomplete > 0) parts.push(`${count(incomplete, 'file')} not analyzed`)
  return paint(['bold', style], `${mark} ${parts.join('; ')}`) + note
}
