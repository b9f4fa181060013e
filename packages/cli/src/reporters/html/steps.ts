/** The table of steps and severities, whose numbers lead to the problems. */
import { type Problem, severities, steps, stepTitles } from '@keelint/core'
import { stepTable } from '../step-table.ts'
import { html, type Markup } from './markup.ts'

export function stepSection(problems: readonly Problem[]): Markup {
  if (problems.length === 0) return html``
  const counts = stepTable(problems)
  const rows = steps.map(step => {
    const cells = severities.map(severity => {
      const number = counts[step][severity]
      return number === 0
        ? html`<td class="none">0</td>`
        : html`<td><a class="${severity}" href="#problems" data-step="${step}" data-severity="${severity}">${number}</a></td>`
    })
    return html`<tr><th scope="row">${stepTitles[step]}</th>${cells}</tr>\n`
  })
  return html`<section aria-labelledby="steps-title">
<h2 id="steps-title">By step and severity</h2>
<table class="steps">
<thead><tr><th scope="col">Step</th>${severities.map(severity => html`<th scope="col">${severity}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>`
}
