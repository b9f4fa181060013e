/** A rule's help, which GitHub shows beside each alert. */
import type { RuleMeta } from '@keelint/core'

export interface Help {
  readonly text: string
  readonly markdown: string
}

export function helpOf({ docs, standards = [] }: RuleMeta): Help {
  const named = standards.length > 0 ? [`Standards: ${standards.join(', ')}.`] : []
  return {
    text: [docs.rationale, docs.remedy, ...named, ...docs.references].join('\n\n'),
    markdown: [
      `**Why:** ${docs.rationale}`,
      `**Remedy:** ${docs.remedy}`,
      ...named,
      ['**References**', '', ...docs.references.map(reference => `- <${reference}>`)].join('\n'),
    ].join('\n\n'),
  }
}
