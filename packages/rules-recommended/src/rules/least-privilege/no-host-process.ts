/** Disallow Windows containers that run as processes of their node. */
import { defineRule } from '@keelint/core'
import { writtenFields } from '../../pod/written-field.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow Windows containers that run as processes of their node',
      rationale:
        'A HostProcess container is a container in name only: it has the file system, the network and the devices of its Windows node, and may run as its most powerful user.',
      remedy: 'Remove `hostProcess`, and give what has to administer nodes a namespace of its own.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline', 'cis:5.2.10', 'nsa:privileged', 'mitre:T1611'],
    presets: { recommended: true },
    messages: {
      hostProcess: '{{subject}} sets `hostProcess: true`, so it is a process of its Windows node.',
      withoutField: 'Remove `hostProcess`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod(_, node) {
      for (const { at: options, subject } of writtenFields(node, 'windowsOptions')) {
        const at = options.at('hostProcess')
        if (at.value !== true) continue
        report({
          at,
          messageId: 'hostProcess',
          data: { subject },
          suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(at) }],
        })
      }
    },
  }),
})
