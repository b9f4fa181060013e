/** Nobody may change the workloads of others. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['pod-mutate', 'workload-update']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that change workloads',
      rationale:
        'Whoever changes a workload can put another image, command or ServiceAccount into it, and run as that account what they like. Changing labels alone moves pods into or out of Services and network policies.',
      remedy:
        'Leave deploying to one delivery tool with a role of its own, or name the workloads that are changed in `resourceNames`.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      change:
        'The {{kind}} `{{role}}` lets its holders change any workload {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('change workloads'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'medium', options))
        report({ ...found, messageId: 'change' })
    },
  }),
})
