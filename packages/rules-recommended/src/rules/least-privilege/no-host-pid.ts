/** Disallow pods that see the processes of their node. */
import { defineRule, type Fixer } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow pods that share the process IDs of their node',
      rationale:
        'Such a pod sees every process of the node, with its arguments and environment, and with enough rights it can signal, trace or enter them.',
      remedy: 'Remove `hostPID`; containers of one pod see each other with `shareProcessNamespace`.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
        'https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/',
      ],
    },
    standards: ['pss:baseline', 'cis:5.2.3', 'nsa:host-namespaces', 'mitre:T1611'],
    presets: { recommended: true },
    messages: {
      hostPid: '{{resource}} shares the process IDs of its node.',
      contradiction:
        '{{resource}} sets `shareProcessNamespace: true`, which the API server refuses together with `hostPID: true`.',
      withoutField: 'Remove `{{field}}`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      if (spec?.hostPID !== true) return
      const data = { resource: describeResource(node.resource.id) }
      const without = (field: 'hostPID' | 'shareProcessNamespace') =>
        ({
          messageId: 'withoutField',
          data: { field },
          fix: ({ remove }: Fixer) => remove(node.at('spec').at(field)),
        }) as const
      report({ at: node.at('spec').at('hostPID'), messageId: 'hostPid', data, suggest: [without('hostPID')] })
      if (spec.shareProcessNamespace === true)
        report({
          at: node.at('spec').at('shareProcessNamespace'),
          messageId: 'contradiction',
          data,
          suggest: [without('shareProcessNamespace')],
        })
    },
  }),
})
