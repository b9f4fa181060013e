/** The form that filters the problems; hidden until the script is there to do so. */
import { severities, steps, stepTitles } from '@keelint/core'
import { html, type Markup } from './markup.ts'
import type { View } from './view.ts'

export function filters({ run, ruleNumbers }: View): Markup {
  const all = [...run.problems, ...run.suppressed]
  if (all.length === 0) return html``
  const boxes = severities.map(severity => {
    const number = all.filter(problem => problem.severity === severity).length
    return html`<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity} (${number})</label>\n`
  })
  const present = steps.filter(step => all.some(problem => problem.step === step))
  const stepOptions = present.map(step => html`<option value="${step}">${stepTitles[step]}</option>`)
  const ruleOptions = [...ruleNumbers].map(([id, number]) => html`<option value="${number}">${id}</option>`)
  return html`<form id="filters" role="search" aria-label="Filter the problems" hidden>
<label class="text">Text <input type="search" name="text" placeholder="words in message, file, resource…" autocomplete="off"></label>
<fieldset><legend>Severity</legend>
${boxes}</fieldset>
<label>Step <select name="step"><option value="">all</option>${stepOptions}</select></label>
<label>Rule <select name="rule"><option value="">all</option>${ruleOptions}</select></label>
<label>Level <select name="level"><option value="">all</option><option>error</option><option>warn</option></select></label>
<button type="reset">Show all</button>
<p><output id="shown" aria-live="polite"></output></p>
</form>`
}
