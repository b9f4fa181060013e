/** One problem: what is wrong, of what, where, and the ways out. */
import {
  type FixDeclined,
  type Problem,
  type RelatedLocation,
  type Suggestion,
  type SuppressedProblem,
  stepTitles,
} from '@keelint/core'
import { beforeText } from '../account.ts'
import { levelWords } from '../level-words.ts'
import { resourceText } from '../resource-text.ts'
import { change, frame } from './frame.ts'
import { html, type Markup } from './markup.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

const declined: Readonly<Record<FixDeclined, string>> = {
  alias: 'the place is shared through an alias',
  'merge-key': 'the place is shared through a merge key',
  rendered: 'the file was rendered from a chart',
  generated: 'the file is generated',
  conflict: 'the text leaves no room for it, or another fix touches the same',
  undone: 'it was made and undone, for it did not do what it said',
}

export function article(problem: Problem | SuppressedProblem, view: View): Markup {
  const { file, location, level, severity, step, rule, message, related = [] } = problem
  const { line, column } = location.start
  const number = view.ruleNumbers.get(rule)!
  const lines = view.lines(file)
  return html`<article data-severity="${severity}" data-step="${step}" data-rule="${number}" data-level="${level}">
<h4>${words(message + beforeText(problem))}</h4>
<p class="facts"><span class="badge ${severity}">${severity}</span> <span>${levelWords[level]}</span> <span>${stepTitles[step]}</span> <a href="#rule-${number}">${rule}</a> <span class="place">line ${line}, column ${column}</span>${subject(problem)}</p>
${suppression(problem)}${frame(location, lines)}${related.length > 0 ? places(related) : undefined}${waysOut(problem, view)}</article>\n`
}

function subject({ resource, container, origin }: Problem): Markup {
  const parts = [
    ...(resource ? [html` <span class="name">${resourceText(resource)}</span>`] : []),
    ...(container === undefined ? [] : [html` <span>container <code>${container}</code></span>`]),
    ...(origin === undefined ? [] : [html` <span>rendered from <code>${origin}</code></span>`]),
  ]
  return html`${parts}`
}

function suppression(problem: Problem | SuppressedProblem): Markup {
  if (!('suppression' in problem)) return html``
  const { carrier, reason, until } = problem.suppression
  const end = until === undefined ? undefined : html` <span>until ${until}</span>`
  return html`<p class="reason"><strong>Suppressed</strong> by ${carrier}: <q>${reason}</q>${end}</p>\n`
}

function places(related: readonly RelatedLocation[]): Markup {
  const items = related.map(({ file, location: { start }, message }) => {
    return html`<li><span class="place">${file}:${start.line}:${start.column}</span> ${words(message)}</li>\n`
  })
  return html`<ul class="related">\n${items}</ul>\n`
}

function waysOut({ file, fix, suggestions = [], fixDeclined }: Problem, view: View): Markup {
  const preview = (edits: Suggestion['fix']['edits']) => change(edits, view.lines(file), view.context.source(file))
  const parts = [
    ...(fix ? [html`<details><summary>What <code>--fix</code> does</summary>${preview(fix.edits)}</details>\n`] : []),
    ...suggestions.map(({ message, fix: { edits } }) => {
      return html`<details><summary>Suggestion: ${words(message)}</summary>${preview(edits)}</details>\n`
    }),
    ...(fixDeclined ? [html`<p class="note">No fix here: ${declined[fixDeclined]}.</p>\n`] : []),
  ]
  return html`${parts}`
}
