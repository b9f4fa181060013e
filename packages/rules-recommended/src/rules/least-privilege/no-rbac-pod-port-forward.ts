/** Nobody may reach pods around the network policies. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['pod-port-forward', 'pod-proxy']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that reach pods through the API server',
      rationale:
        'Forwarded ports and the proxies of pods and Services go through the API server and the kubelet, so what they carry is not held up by network policies. Programs that listen for themselves only, for debugging or administration, are within reach.',
      remedy: 'Leave these subresources out, and expose what people need in a Service.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
        'https://kubernetes.io/docs/tasks/access-application-cluster/port-forward-access-application-cluster/',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      reach:
        'The {{kind}} `{{role}}` lets its holders reach any pod {{reach}}, whatever network policies say: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('reach pods through the API server'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'medium', options))
        report({ ...found, messageId: 'reach' })
    },
  }),
})
