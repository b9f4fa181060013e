/** Nobody may talk to the kubelet through the API server. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['node-proxy']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow roles that reach the kubelet of nodes',
      rationale:
        'Whoever has `nodes/proxy` reaches the API of each kubelet, which runs commands in every container of its node. Neither admission control nor the audit log sees what is done there, and over a websocket `get` is enough.',
      remedy:
        'Grant what is needed by its own name: `nodes/metrics`, `nodes/stats` and, from 1.33 on, `nodes/pods` or `nodes/healthz`.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes',
        'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
      ],
    },
    standards: ['cis:5.1.10'],
    presets: { strict: { wildcards: false } },
    messages: {
      proxy:
        'The {{kind}} `{{role}}` lets its holders run commands on every node {{reach}}: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('reach the kubelet'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, 'critical', options))
        report({ ...found, messageId: isEffective ? 'proxy' : 'ineffective' })
    },
  }),
})
