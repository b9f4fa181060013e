/** Nobody may redirect the traffic of others. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = [
  'service-write',
  'endpoint-write',
  'ingress-write',
  'route-write',
  'network-policy-write',
  'network-delete',
]

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that change how traffic flows',
      rationale:
        'Services, endpoints, Ingresses and routes say where traffic goes, network policies what is let through. Whoever changes them takes over requests that are meant for others, or opens the way to them.',
      remedy:
        'Leave them to a delivery tool with a role of its own, and network policies to those who look after security.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      write:
        'The {{kind}} `{{role}}` lets its holders redirect or open traffic {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('change how traffic flows'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'medium', options))
        report({ ...found, messageId: 'write' })
    },
  }),
})
