/** Disallow APIs that are deprecated in the Kubernetes version and still served. */
import { defineRule } from '@keelint/core'
import { minorsOf } from '@keelint/kubernetes'
import { agedApiVisitor } from '../../lifecycle/aged-api-visitor.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow APIs that are deprecated in the Kubernetes version',
      rationale:
        'A deprecated API still works, with a warning, until an upgrade of the cluster takes it away; then the manifest is refused.',
      remedy: 'Name the API that takes its place while both are there.',
      references: [
        'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
        'https://kubernetes.io/docs/reference/using-api/deprecation-policy/',
      ],
    },
    presets: { recommended: true },
    messages: {
      replaced:
        '`{{api}}` of {{resource}} is deprecated since {{deprecated}}{{end}}. Use {{replacement}}, which is there since {{since}}.',
      deprecated: '`{{api}}` of {{resource}} is deprecated since {{deprecated}}{{end}}.',
      bump: 'Write {{replacement}}; {{change}}.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  create: ({ kubernetes, report }) =>
    agedApiVisitor(
      ['deprecated'],
      minorsOf(kubernetes),
      ({ api, at, resource, product, replacement, bump, ...age }) => {
        const end = age.removed === undefined ? '' : ` and goes with ${age.removed}`
        const data = { api, resource, deprecated: `${product} ${age.deprecated}`, end }
        if (replacement === undefined) return report({ at, messageId: 'deprecated', data })
        const { change, fix } = bump ?? {}
        report({
          at,
          messageId: 'replaced',
          data: { ...data, replacement, since: age.since },
          fix: change === undefined ? fix : undefined,
          suggest: fix && change !== undefined ? [{ messageId: 'bump', data: { replacement, change }, fix }] : [],
        })
      },
    ),
})
