/** The ledger as text: one line where all was read, in full where something was not. */
import type { Ledger, Unreadable } from '@keelint/core'
import { inputText, omissionTexts } from './account.ts'
import { frameLines, type Page, positionOf } from './problem-text.ts'
import { safe } from './safe-text.ts'
import { wrap } from './text-width.ts'

/** `12 files, 40 documents, …`, and below it what was passed over, by reason. */
export function ledgerLines(ledger: Ledger, page: Page): readonly string[] {
  return [inputText(ledger), ...omissionTexts(ledger)].flatMap(text => noteLines(text, page))
}

/** What is said beside the problems. */
export function noteLines(text: string, { paint, width }: Page): readonly string[] {
  return wrap(text, width - 2).map(line => paint('dim', `  ${line}`))
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
