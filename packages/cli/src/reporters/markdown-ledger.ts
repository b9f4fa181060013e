/** What of a run was not linted, or was silenced, as Markdown. */
import {
  type ReporterContext,
  type Run,
  type SuppressedProblem,
  skipReasonTexts,
  type Unreadable,
  unreadableReasonTexts,
} from '@keelint/core'
import { accountTexts } from './account.ts'
import { count } from './count.ts'
import { code, prose } from './markdown-text.ts'
import { within } from './within.ts'

const mostBytes = 80_000

/** Never folded: what was not analyzed may hide anything. */
export function unreadablePart(unreadable: readonly Unreadable[]): string {
  if (unreadable.length === 0) return ''
  const { texts, left } = within(unreadable, mostBytes, ({ file, reason, message, location }) => {
    const place = location ? ` ${location.start.line}:${location.start.column}` : ''
    return `| ${code(file)}${place} | ${prose(unreadableReasonTexts[reason])} | ${prose(message)} |`
  })
  return `### Not analyzed\n\n${table(['File', 'Why', 'Message'], texts)}${morePart(left, 'file')}`
}

export function suppressedPart(suppressed: readonly SuppressedProblem[]): string {
  if (suppressed.length === 0) return ''
  const { texts, left } = within(suppressed, mostBytes, ({ file, location, rule, message, suppression }) => {
    const { carrier, reason, until } = suppression
    const end = until === undefined ? '' : `, until ${code(until)}`
    const { line, column } = location.start
    return `| ${code(file)} ${line}:${column} | ${prose(message)}<br><sub>${code(rule)}</sub> | ${carrier}${end} | ${prose(reason)} |`
  })
  const rows = table(['Place', 'Problem', 'Suppressed by', 'Reason'], texts)
  return folded(`${count(suppressed.length, 'problem')} suppressed`, `${rows}${morePart(left, 'problem')}`)
}

export function ledgerPart(run: Run, context: ReporterContext): string {
  const { skipped, skippedDocuments, undecided, worlds } = run.ledger
  const rows = [
    ...skipped.map(
      ({ file, reason }) =>
        () =>
          `| ${code(file)} | skipped: ${prose(skipReasonTexts[reason])} |`,
    ),
    ...skippedDocuments.map(({ file, document, reason }) => () => {
      return `| ${code(file)} | document ${document} skipped: ${prose(skipReasonTexts[reason])} |`
    }),
    ...undecided.map(({ rule, reason, count: times }) => () => {
      return `| ${code(rule)} | cannot tell, ${count(times, 'time')}: ${prose(reason)} |`
    }),
    ...worlds.map(world => () => `| ${code(world)} | a world: its files were seen together |`),
  ]
  const { texts, left } = within(rows, mostBytes, row => row())
  const sums = accountTexts(run, context).map(text => `- ${prose(text)}`)
  return folded('What was looked at', `${sums.join('\n')}\n\n${table(['What', 'Why'], texts)}${morePart(left, 'row')}`)
}

/** Says how much there was no room for. */
export function morePart(left: number, noun: string): string {
  return left > 0 ? `\n\nThere is no room here for ${count(left, `more ${noun}`)}.` : ''
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return [`| ${heads.join(' | ')} |`, `|${' :-- |'.repeat(heads.length)}`, ...rows].join('\n')
}

function folded(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`
}
