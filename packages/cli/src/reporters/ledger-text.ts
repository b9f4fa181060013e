/** The ledger as text: one line where all was read, in full where something was not. */
import type { Ledger, Unreadable } from '@keelint/core'
import { count, tally } from './count.ts'
import { frameLines, type Page, positionOf } from './problem-text.ts'
import { safe } from './safe-text.ts'
import { wrap } from './text-width.ts'

/** `12 files, 40 documents, …`, and below it what was passed over, by reason. */
export function ledgerLines(ledger: Ledger, { paint, width }: Page): readonly string[] {
  const { files, documents, resources, rules, skipped, skippedDocuments, undecided } = ledger
  const lines = [
    [count(files, 'file'), count(documents, 'document'), count(resources, 'resource'), count(rules, 'rule')].join(', '),
  ]
  if (skipped.length > 0)
    lines.push(`${count(skipped.length, 'file')} skipped: ${tally(skipped.map(({ reason }) => reason))}`)
  if (skippedDocuments.length > 0)
    lines.push(
      `${count(skippedDocuments.length, 'document')} skipped: ${tally(skippedDocuments.map(({ reason }) => reason))}`,
    )
  const questions = undecided.reduce((sum, { count: times }) => sum + times, 0)
  if (questions > 0) {
    const rules = tally(undecided.flatMap(({ rule, count: times }) => Array<string>(times).fill(safe(rule))))
    lines.push(`${count(questions, 'question')} that these files cannot answer: ${rules}`)
  }
  return lines.flatMap(line => wrap(line, width - 2)).map(line => paint('dim', `  ${line}`))
}

/** Each file that could not be analyzed, with its line and the reason. */
export function unreadableLines(unreadable: readonly Unreadable[], page: Page): readonly string[] {
  if (unreadable.length === 0) return []
  const { paint } = page
  return [paint(['bold', 'red'], 'Not analyzed'), ...unreadable.flatMap(entry => entryLines(entry, page)), '']
}

function entryLines({ file, reason, message, location }: Unreadable, page: Page): readonly string[] {
  const { paint, width } = page
  const where = location ? `${safe(file)}:${positionOf(location)}` : safe(file)
  return [
    `  ${paint('bold', where)}  ${paint('red', reason)}`,
    ...wrap(safe(message), width - 4).map(line => `    ${line}`),
    ...(location ? frameLines(file, location, 'red', page) : []),
  ]
}
