/** Disallow APIs that are deprecated in the Kubernetes version and still served. */
import { defineRule, nodeOf } from '@keelint/core'
import { ageOf, minorsOf } from '@keelint/kubernetes'
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
      defined: 'The definition of `{{kind}}` says of `{{api}}`: {{warning}}',
      bump: 'Write {{replacement}}; {{change}}.',
    },
    customResources: true,
    fixable: true,
    hasSuggestions: true,
  },
  create({ kubernetes, report }) {
    const minors = minorsOf(kubernetes)
    return {
      ...agedApiVisitor(['deprecated'], minors, ({ api, at, resource, product, replacement, bump, ...age }) => {
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
      }),
      Project({ customResources }) {
        for (const { resource, deprecated: warning } of customResources) {
          const { id } = resource
          // What is known of the products' own versions says more.
          if (warning === undefined || ageOf(id, minors)) continue
          const data = { kind: id.kind, api: `${id.group}/${id.version}`, warning: warning.replace(/\s+/g, ' ') }
          report({ at: nodeOf(resource, undefined, ['apiVersion']), messageId: 'defined', data })
        }
      },
    }
  },
})
