/** A rule's help, which GitHub shows beside each alert. */
import type { RuleMeta } from '@keelint/core'

export interface Help {
  readonly text: string
  readonly markdown: string
}

/** @param page what describes the rule, which may be one of its references */
export function helpOf({ docs, standards = [], deprecated }: RuleMeta, page: string | undefined): Help {
  const named = [
    ...(standards.length > 0 ? [`Standards: ${standards.join(', ')}.`] : []),
    ...(deprecated ? [`Deprecated${deprecated.message ? `: ${deprecated.message}` : '.'}`] : []),
  ]
  const references = [...new Set([...(page === undefined ? [] : [page]), ...docs.references])]
  return {
    text: [docs.rationale, docs.remedy, ...named, ...references].join('\n\n'),
    markdown: [
      `**Why:** ${docs.rationale}`,
      `**Remedy:** ${docs.remedy}`,
      ...named,
      ...(references.length > 0
        ? [['**References**', '', ...references.map(reference => `- <${reference}>`)].join('\n')]
        : []),
    ].join('\n\n'),
  }
}
