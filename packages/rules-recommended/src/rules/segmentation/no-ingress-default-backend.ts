/** Disallow default backends of Ingresses. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { defaultBackendOf, ofIngress } from '../../ingress/ingress.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow default backends of Ingresses',
      rationale:
        'The default backend of an Ingress takes every request that no rule is for. With controllers that join the Ingresses of all teams, that may be the requests of others too.',
      remedy: 'Write rules with hosts and paths, and leave what remains to the controller.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#default-backend'],
    },
    presets: { strict: true },
    messages: { set: '{{resource}} has a default backend, which takes the requests that no rule is for.' },
  },
  create: ({ report }) => ({
    ...ofIngress((_, node) => {
      const at = defaultBackendOf(node)
      if (at) report({ at: at.key, messageId: 'set', data: { resource: describeResource(node.resource.id) } })
    }),
  }),
})
