/** Disallow pods that share the inter-process communication of their node. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow pods that share the inter-process communication of their node',
      rationale:
        'Such a pod can read and change the shared memory, semaphores and message queues of the processes of the node and of other such pods.',
      remedy: 'Remove `hostIPC`; containers of one pod share these without it.',
      references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
    },
    standards: ['pss:baseline', 'cis:5.2.4', 'nsa:host-namespaces'],
    presets: { recommended: true },
    messages: {
      hostIpc: '{{resource}} shares the inter-process communication of its node.',
      withoutField: 'Remove `hostIPC`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      if (spec?.hostIPC === true)
        report({
          at: node.at('spec').at('hostIPC'),
          messageId: 'hostIpc',
          data: { resource: describeResource(node.resource.id) },
          suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(node.at('spec').at('hostIPC')) }],
        })
    },
  }),
})
