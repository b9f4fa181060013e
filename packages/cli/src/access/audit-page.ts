/** Answers as a page that an auditor signs: it holds everything, runs nothing, and says what it was made from. */
import { createHash } from 'node:crypto'
import { html, Markup } from '../reporters/html/markup.ts'
import type { Answer, Cell, FilePlace, Part, WorldAnswer } from './answer.ts'
import { placeText } from './table-text.ts'

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;margin:1rem 0}
th,td{border:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top}
th{background:#f0f0f0}
td.conflict{background:#fde7e9;border:3px double #a4262c;font-weight:600}
small{color:#505050;display:block;font-weight:400}
dl.sign{display:grid;grid-template-columns:max-content 1fr;gap:1rem;max-width:40rem;margin-top:3rem}
dl.sign dd{border-bottom:1px solid #1b1b1b;margin:0;min-height:2rem}
@media print{body{margin:0}tr{break-inside:avoid}}`

/** @param texts each file's name with its text, whose fingerprint the page bears */
export function auditPage(
  answers: readonly WorldAnswer[],
  texts: readonly (readonly [string, string])[],
  remarks: readonly string[],
): string {
  const digest = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Keelint: ${answers[0]?.answer.title ?? 'nothing to show'}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${answers.map(({ world, answer }) => section(world, answer))}
${remarks.map(remark => html`<p><strong>${remark}</strong></p>\n`)}
<p>Made from ${texts.length} files, whose names and texts have the SHA-256 <code>${fingerprint(texts)}</code>.</p>
<dl class="sign">
<dt>Reviewed by</dt><dd></dd>
<dt>On</dt><dd></dd>
<dt>Findings</dt><dd></dd>
<dt>Signature</dt><dd></dd>
</dl>
</main>
</body>
</html>
`
  return text
}

function section(world: string, { title, columns, rows, unknown, notes }: Answer<FilePlace>): Markup {
  return html`<h1>${title}</h1>
<p>World: <code>${world}</code></p>
<table>
<thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(({ cells }) => html`<tr>${cells.map(cellOf)}</tr>\n`)}</tbody>
</table>
${unknown.length > 0 ? html`<h2>Cannot tell</h2>\n<ul>${unknown.map(part => html`<li>${partOf(part)}</li>\n`)}</ul>\n` : undefined}${notes.map(note => html`<p>${note}</p>\n`)}`
}

function cellOf(cell: Cell<FilePlace>, index: number): Markup {
  const content = cell.map(partOf)
  if (index === 0) return html`<th scope="row">${content}</th>`
  return cell.some(({ isConflict }) => isConflict)
    ? html`<td class="conflict">${content}</td>`
    : html`<td>${content}</td>`
}

function partOf({ text, at }: Part<FilePlace>): Markup {
  return at ? html`<div>${text}<small>${placeText(at)}</small></div>` : html`<div>${text}</div>`
}

/** The same for the same files in any order. */
function fingerprint(texts: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256')
  for (const [name, text] of [...texts].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name.length} ${name} ${text.length} `).update(text)
  return hash.digest('hex')
}
