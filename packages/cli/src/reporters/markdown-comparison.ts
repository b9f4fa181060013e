/** What has changed since a commit, as Markdown: for the summary of a pull request. */
import type { Comparison } from '@keelint/core'
import { count } from './count.ts'
import { morePart } from './markdown-ledger.ts'
import { code, prose } from './markdown-text.ts'
import { within } from './within.ts'

const mostBytes = 40_000

export function comparisonPart(comparison: Comparison | undefined): string {
  if (!comparison) return ''
  const { ref, commit, added, worsened, silenced, removed, unchanged } = comparison
  const counts = [
    `**${added} new**`,
    ...(worsened > 0 ? [`**${worsened} graver**`] : []),
    `**${removed.length} fixed**`,
    ...(silenced.length > 0 ? [`${silenced.length} suppressed`] : []),
    `${unchanged.length} unchanged`,
  ]
  return `${counts.join(', ')} since ${code(ref)} (${code(commit.slice(0, 12))})`
}

/** Folded: it is good news. */
export function removedPart(comparison: Comparison | undefined): string {
  if (!comparison || comparison.removed.length === 0) return ''
  const { removed } = comparison
  const { texts, left } = within(removed, mostBytes, ({ file, message, rule }) => {
    return `| ${code(file)} | ${prose(message)} | ${code(rule)} |`
  })
  const table = ['| File | Problem | Rule |', '| :-- | :-- | :-- |', ...texts].join('\n')
  return `<details>\n<summary>${count(removed.length, 'problem')} fixed</summary>\n\n${table}${morePart(left, 'problem')}\n\n</details>`
}
