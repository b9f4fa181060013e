/** Disallow pods on the network of their node. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow pods that use the network of their node',
      rationale:
        'Such a pod reaches what listens on the loopback address of the node, can watch the traffic of other pods, and takes part in no network policy.',
      remedy: 'Remove `hostNetwork`; publish ports with a Service.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
      ],
    },
    standards: ['pss:baseline', 'cis:5.2.5', 'nsa:host-namespaces'],
    presets: { recommended: true },
    messages: {
      hostNetwork: '{{resource}} uses the network of its node.',
      withoutField: 'Remove `hostNetwork`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      if (spec?.hostNetwork === true)
        report({
          at: node.at('spec').at('hostNetwork'),
          messageId: 'hostNetwork',
          data: { resource: describeResource(node.resource.id) },
          suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(node.at('spec').at('hostNetwork')) }],
        })
    },
  }),
})
