/** What a page was made from: each file with its fingerprint, what was not read, and why. */
import { createHash } from 'node:crypto'
import { compareText, type Ledger, skipReasonTexts, unreadableReasonTexts } from '@keelint/core'
import type { Survey } from '../answer/survey.ts'
import { count } from '../reporters/count.ts'
import { html, type Markup } from '../reporters/html/markup.ts'
import { words } from '../reporters/html/words.ts'

/** The sums are those of `sha256sum` for files in UTF-8, and the fingerprint that of its output for all files, sorted by name. */
export function inputsSection({ texts, run: { ledger } }: Pick<Survey, 'texts' | 'run'>): Markup {
  const sums = texts
    .map(([name, text]) => ({ name, sum: sha256(text) }))
    .sort((one, other) => compareText(one.name, other.name))
  const fingerprint = sha256(sums.map(({ name, sum }) => `${sum}  ${name}\n`).join(''))
  const omitted = omissions(ledger)
  return html`<h2>Made from</h2>
<p>${count(sums.length, 'file')} with ${count(ledger.resources, 'resource')}, whose sums have the SHA-256 <code>${fingerprint}</code>.</p>
${
  sums.length > 0
    ? table(
        ['File', 'SHA-256'],
        sums.map(({ name, sum }) => [html`${name}`, html`<code>${sum}</code>`]),
      )
    : undefined
}
<h2>Not looked at</h2>
${omitted.length > 0 ? table(['What', 'Why'], omitted) : html`<p>Nothing: every file that was found was read whole.</p>\n`}`
}

function omissions({ unreadable, skipped, skippedDocuments, undecided }: Ledger): readonly (readonly Markup[])[] {
  return [
    ...unreadable.map(({ file, reason, message, location }) => [
      html`${location ? `${file}:${location.start.line}` : file}`,
      html`could not be read: ${words(unreadableReasonTexts[reason])}. ${words(message)}`,
    ]),
    ...skipped.map(({ file, reason }) => [html`${file}`, html`${words(skipReasonTexts[reason])}`]),
    ...skippedDocuments.map(({ file, document, reason }) => [
      html`${file}, document ${document + 1}`,
      html`${words(skipReasonTexts[reason])}`,
    ]),
    ...undecided.map(({ reason, count: times }) => [html`${count(times, 'field')}`, html`${words(reason)}`]),
  ]
}

/** @param rows the first cell of each is its heading */
export function table(columns: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return html`<table>
<thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map(cell => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
