/** A rule's help, which GitHub shows beside each alert. */
import type { RuleExamples, RuleMeta } from '@keelint/core'

export interface Help {
  readonly text: string
  readonly markdown: string
}

/** @param page what describes the rule, which may be one of its references */
export function helpOf(
  id: string,
  { docs, standards = [], deprecated }: RuleMeta,
  page: string | undefined,
  examples: RuleExamples | undefined,
): Help {
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
      ...(examples ? [`**Reported**\n\n${yaml(examples.reported)}`] : []),
      ...(examples ? [`**Not reported**\n\n${yaml(examples.notReported)}`] : []),
      ...acceptance(id),
      ...named,
      ...(references.length > 0
        ? [['**References**', '', ...references.map(reference => `- <${reference}>`)].join('\n')]
        : []),
    ].join('\n\n'),
  }
}

/** How a single problem is put up with. What the linter says of its own directives cannot be silenced by one. */
function acceptance(id: string): readonly string[] {
  if (id.startsWith('keelint/')) return []
  const comment = `# keelint-disable-line ${id} -- why this is all right`
  const annotation = `disable.keelint.dev/${id.replace('/', '.')}: "why this is all right"`
  return [
    `**To accept a problem,** put a comment on its line:\n\n${yaml(comment)}`,
    `or an annotation on the object or its pod template:\n\n${yaml(annotation)}`,
  ]
}

/** No line of the text ends the block. */
function yaml(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}yaml\n${text}\n${fence}`
}
