/** The ledger in full: what was looked at, what was not, and what could not be told. */
import { compareText, type Ledger, type Run, skipReasonTexts, unreadableReasonTexts } from '@keelint/core'
import { count } from '../count.ts'
import { frame } from './frame.ts'
import { html, type Markup } from './markup.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

/** Stands before all problems, for what was not analyzed may hide anything. */
export function unreadableSection({ run, lines }: View): Markup {
  const { unreadable } = run.ledger
  if (unreadable.length === 0) return html``
  const entries = unreadable.map(({ file, reason, message, location }) => {
    const place = location ? `${file}:${location.start.line}:${location.start.column}` : file
    return html`<div class="unreadable">
<h3>${place}</h3>
<p><strong>${reason}</strong>: ${words(unreadableReasonTexts[reason])}. ${words(message)}</p>
${location ? frame(location, lines(file)) : undefined}</div>\n`
  })
  return html`<section id="not-analyzed" aria-labelledby="not-analyzed-title">
<h2 id="not-analyzed-title">Not analyzed</h2>
${entries}</section>`
}

export function ledgerSection({ ledger, fixed }: Run): Markup {
  const { files, documents, resources, rules, worlds, skipped, skippedDocuments, undecided } = ledger
  const sums = Object.entries({ files, documents, resources, rules }).map(
    ([name, number]) => html`<div><dt>${name}</dt><dd>${number}</dd></div>\n`,
  )
  const skippedFiles = grouped(skipped, ({ file }) => file)
  const skippedParts = grouped(skippedDocuments, ({ file, document }) => `${file}, document ${document}`)
  const lists = [
    ...(fixed && fixed.size > 0
      ? [
          list(
            'Fixed files',
            [...fixed].map(([file, { fixes }]) => `${file}: ${count(fixes, 'problem')} fixed`),
          ),
        ]
      : []),
    ...skippedFiles.map(([reason, names]) =>
      list(`${count(names.length, 'file')} skipped: ${skipReasonTexts[reason]}`, names),
    ),
    ...skippedParts.map(([reason, names]) =>
      list(`${count(names.length, 'document')} skipped: ${skipReasonTexts[reason]}`, names),
    ),
    list(`${count(worlds.length, 'world')}: what was seen together`, worlds),
  ]
  return html`<section id="ledger" aria-labelledby="ledger-title">
<h2 id="ledger-title">What was looked at</h2>
<dl class="sums">
${sums}</dl>
${lists}${questionTable(undecided)}</section>`
}

function questionTable(undecided: Ledger['undecided']): Markup {
  if (undecided.length === 0) return html``
  const rows = undecided.map(({ rule, reason, count: times }) => {
    return html`<tr><th scope="row">${rule}</th><td>${words(reason)}</td><td>${times}</td></tr>\n`
  })
  return html`<h3>What these files cannot answer</h3>
<table><thead><tr><th scope="col">Rule</th><th scope="col">Why</th><th scope="col">Times</th></tr></thead>
<tbody>
${rows}</tbody></table>
`
}

function list(title: string, names: readonly string[]): Markup {
  return html`<details><summary>${title}</summary>
<ul>${names.map(name => html`<li>${name}</li>\n`)}</ul>
</details>\n`
}

function grouped<Entry extends { readonly reason: keyof typeof skipReasonTexts }>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): readonly (readonly [Entry['reason'], readonly string[]])[] {
  const groups = new Map<Entry['reason'], string[]>()
  for (const entry of entries) {
    const group = groups.get(entry.reason)
    if (group) group.push(nameOf(entry))
    else groups.set(entry.reason, [nameOf(entry)])
  }
  return [...groups].sort(([a], [b]) => compareText(a, b))
}
