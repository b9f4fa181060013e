/** The problems, file by file, and those that somebody silenced. */
import type { Problem, SuppressedProblem } from '@keelint/core'
import { count } from '../count.ts'
import { html, htmlPieces, type LateContent, type Markup } from './markup.ts'
import { article } from './problem.ts'
import type { View } from './view.ts'

export function problemSection(view: View): LateContent {
  const { problems } = view.run
  const content = problems.length > 0 ? files(problems, view) : html`<p>There are none.</p>`
  return htmlPieces`<section id="problems" aria-labelledby="problems-title">
<h2 id="problems-title">Problems</h2>
<p id="none" hidden>Nothing fits the filter.</p>
${content}</section>`
}

export function suppressedSection(view: View): LateContent {
  const { suppressed } = view.run
  if (suppressed.length === 0) return []
  return htmlPieces`<section id="suppressed" aria-labelledby="suppressed-title">
<h2 id="suppressed-title">Suppressed</h2>
<details>
<summary>${count(suppressed.length, 'problem')} that somebody gave a reason for</summary>
${files(suppressed, view)}</details>
</section>`
}

function* files(problems: readonly (Problem | SuppressedProblem)[], view: View): Iterable<Markup> {
  let at = 0
  while (at < problems.length) {
    const { file } = problems[at]!
    let end = at
    while (end < problems.length && problems[end]!.file === file) end++
    yield html`<section class="file">
<h3>${file}</h3>
${problems.slice(at, end).map(problem => article(problem, view))}</section>\n`
    at = end
  }
}
