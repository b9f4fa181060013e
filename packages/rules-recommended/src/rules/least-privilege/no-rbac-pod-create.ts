/** Nobody may create pods, be it through a controller. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['pod-create', 'workload-create']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that create pods',
      rationale:
        'Whoever creates a pod chooses its ServiceAccount, Secrets and volumes among all of the namespace, and the node too unless Pod Security forbids it. That makes the right to create pods the right to all of these.',
      remedy:
        'Leave deploying to one delivery tool with a role of its own, in namespaces that enforce a Pod Security level.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
        'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
      ],
    },
    standards: ['cis:5.1.4', 'mitre:T1610'],
    presets: { strict: { wildcards: false } },
    messages: {
      create:
        'The {{kind}} `{{role}}` lets its holders run pods of their choice {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('create pods'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'high', options))
        report({ ...found, messageId: 'create' })
    },
  }),
})
