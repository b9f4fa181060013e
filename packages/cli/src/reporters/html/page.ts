/** One page that holds everything: no script, style, font or picture comes from anywhere else. */
import { inPieces, type ReporterContext, type Run } from '@keelint/core'
import { accountTexts, hiddenCount, verdictText } from '../account.ts'
import { linesOf } from '../lines-of.ts'
import { documentPieces } from './document.ts'
import { filters } from './filters.ts'
import { ledgerSection, unreadableSection } from './ledger.ts'
import { html, htmlPieces, type LateContent, type Markup } from './markup.ts'
import { problemSection, suppressedSection } from './problems.ts'
import { ruleSection } from './rules.ts'
import { script } from './script.ts'
import { stepSection } from './steps.ts'
import { style } from './style.ts'
import { words } from './words.ts'

/** Works without its script, which only filters. */
export const htmlPage = inPieces((run, context) =>
  documentPieces({
    title: verdictText(run, context),
    style,
    script,
    body: htmlPieces`<a class="skip" href="#problems">Skip to the problems</a>
${header(run, context)}
<main>
${main(run, context)}
</main>
<footer><p>Written by ${run.tool.name} ${run.tool.version}. This page loads nothing from elsewhere.</p></footer>`,
  }),
)

function header(run: Run, context: ReporterContext): Markup {
  const { exitCode, problems } = context.summary
  const [state, mark] = exitCode !== 0 ? ['bad', '✖'] : problems > 0 ? ['fair', '⚠'] : ['good', '✔']
  const hidden = hiddenCount(run, context)
  const note = hidden > 0 ? html`<p>${hidden} more are not shown.</p>` : undefined
  return html`<header class="${state}">
<p class="brand">Keelint</p>
<h1><span aria-hidden="true">${mark}</span> ${verdictText(run, context)}</h1>
${note}
<ul class="account">${accountTexts(run, context).map(text => html`<li>${words(text)}</li>`)}</ul>
</header>`
}

function* main(run: Run, context: ReporterContext): LateContent {
  const lines = linesOf(context.source)
  const ids = [...new Set([...run.problems, ...run.suppressed].map(({ rule }) => rule))].sort()
  const ruleNumbers = new Map(ids.map((id, index) => [id, index + 1]))
  const view = { run, context, lines, ruleNumbers }
  yield stepSection(run.problems)
  yield unreadableSection(view)
  yield filters(view)
  yield* problemSection(view)
  yield* suppressedSection(view)
  yield ruleSection(view)
  yield ledgerSection(run)
}
