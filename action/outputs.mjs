/** What later steps and readers of the job get. */
import { randomUUID } from 'node:crypto'

/** GitHub drops the summary of a step that is larger. */
const mostBytes = 1024 * 1024

/** @param report the report as JSON; empty where there is none */
export function numbersOf(report) {
  if (report === '') return {}
  const { problems, suppressed, ledger, since } = JSON.parse(report)
  const count = test => problems.filter(test).length
  const severities = ['critical', 'high', 'medium', 'low'].map(severity => [
    severity,
    count(problem => problem.severity === severity),
  ])
  return {
    problems: problems.length,
    errors: count(({ level }) => level === 'error'),
    warnings: count(({ level }) => level === 'warn'),
    ...Object.fromEntries(severities),
    fixed: since?.removed.length ?? '',
    suppressed: suppressed.length,
    unreadable: new Set(ledger.unreadable.map(({ file }) => file)).size,
  }
}

/** In the form that no value can break out of. */
export function outputText(outputs) {
  return Object.entries(outputs)
    .map(([name, value]) => {
      const end = `end-${randomUUID()}`
      return `${name}<<${end}\n${value}\n${end}\n`
    })
    .join('')
}

/** @param markdown the report */
export function summaryText(markdown) {
  return Buffer.byteLength(markdown) < mostBytes
    ? markdown
    : '## Keelint\n\nThe report is too long for a summary; the log of the step has it.\n'
}
