/** The rules that reported something: why they are there and what to do. */
import { ruleUrl } from '@keelint/core'
import { html, type Markup } from './markup.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

export function ruleSection(view: View): Markup {
  const { run, context, ruleNumbers } = view
  if (ruleNumbers.size === 0) return html``
  const parts = [...ruleNumbers].map(([id, number]) => {
    const meta = run.rules.get(id)?.meta
    const url = ruleUrl(id, run, context)
    const link = url === undefined ? undefined : html`<p><a href="${url}" rel="noreferrer">More about ${id}</a></p>\n`
    const text = meta
      ? html`<p>${words(`${meta.docs.description}.`)}</p>
<p><strong>Why:</strong> ${words(meta.docs.rationale)}</p>
<p><strong>What to do:</strong> ${words(meta.docs.remedy)}</p>
${meta.standards?.length ? html`<p><strong>Standards:</strong> ${meta.standards.join(', ')}</p>\n` : undefined}`
      : html`<p>It is no rule of this run.</p>\n`
    return html`<section id="rule-${number}" class="rule">
<h3>${id}</h3>
${text}${link}</section>\n`
  })
  return html`<section aria-labelledby="rules-title">
<h2 id="rules-title">Rules that reported</h2>
${parts}</section>`
}
