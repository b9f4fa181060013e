/** Answers as a page that an auditor signs: it holds everything, runs nothing, and says what it was made from. */
import type { Answer, Cell, FilePlace, Part } from '../answer/answer.ts'
import type { Survey } from '../answer/survey.ts'
import { placeText } from '../answer/table-text.ts'
import { htmlDocument } from '../reporters/html/document.ts'
import { html, type Markup } from '../reporters/html/markup.ts'
import { words } from '../reporters/html/words.ts'
import { version } from '../version.ts'
import { inputsSection, table } from './audit-inputs.ts'

const style = `:root{color-scheme:light}
body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;margin:1rem 0}
th,td{border:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top}
th{background:#f0f0f0}
td.conflict{background:#fde7e9;border:3px double #a4262c;font-weight:600}
small{color:#505050;display:block;font-weight:400}
dl.sign{display:grid;grid-template-columns:max-content 1fr;gap:1rem;max-width:40rem;margin-top:3rem}
dl.sign dd{border-bottom:1px solid #1b1b1b;margin:0;min-height:2rem}
@media print{body{margin:0}tr{break-inside:avoid}}`

/** @param remarks on what the answers lack */
export function auditPage(found: Survey, remarks: readonly string[]): string {
  const { answers } = found
  return htmlDocument({
    title: answers[0]?.answer.title ?? 'nothing to show',
    style,
    body: html`<main>
${remarks.map(remark => html`<p><strong>${words(remark)}</strong></p>\n`)}${answers.map(({ world, answer }) => section(world, answer))}
${inputsSection(found)}
<p>Made by Keelint ${version}, from files alone: nobody asked a cluster.</p>
${['Prepared by', 'Reviewed by'].map(signature)}
</main>`,
  })
}

/** Two people: who prepares the page does not also review it. */
function signature(title: string): Markup {
  const lines = [title, 'On', ...(title === 'Reviewed by' ? ['Findings'] : []), 'Signature']
  return html`<dl class="sign">
${lines.map(line => html`<dt>${line}</dt><dd></dd>\n`)}</dl>
`
}

function section(world: string, { title, columns, rows, unknown, notes, grounds = [] }: Answer<FilePlace>): Markup {
  return html`<h1>${title}</h1>
<p>World: <code>${world}</code></p>
<table>
<thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(({ cells }) => html`<tr>${cells.map(cellOf)}</tr>\n`)}</tbody>
</table>
${rows.length > 0 ? undefined : html`<p>Nothing, as far as the files tell.</p>\n`}${
  unknown.length > 0
    ? html`<h2>Cannot tell</h2>\n<ul>${unknown.map(part => html`<li>${partOf(part)}</li>\n`)}</ul>\n`
    : undefined
}${notes.map(note => html`<p>${words(note)}</p>\n`)}${grounds.map(
  ground =>
    html`<h2>${ground.title}</h2>\n${table(
      ground.columns,
      ground.rows.map(row => row.map(text => html`${words(text)}`)),
    )}`,
)}`
}

function cellOf(cell: Cell<FilePlace>, index: number): Markup {
  const content = cell.map(partOf)
  if (index === 0) return html`<th scope="row">${content}</th>`
  return cell.some(({ isConflict }) => isConflict)
    ? html`<td class="conflict">${content}</td>`
    : html`<td>${content}</td>`
}

function partOf({ text, at }: Part<FilePlace>): Markup {
  return at ? html`<div>${words(text)}<small>${placeText(at)}</small></div>` : html`<div>${words(text)}</div>`
}
