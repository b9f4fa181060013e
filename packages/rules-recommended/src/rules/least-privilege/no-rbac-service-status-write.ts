/** Nobody may say which addresses a Service has. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['service-status-write']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that change the status of Services',
      rationale:
        'The status of a Service names the addresses of its load balancer, and nodes send traffic for these to the Service. Whoever writes an address there receives what is meant for it: CVE-2020-8554.',
      remedy: 'Leave `services/status` to the controllers of load balancers.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips',
        'https://github.com/kubernetes/kubernetes/issues/97076',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      status:
        'The {{kind}} `{{role}}` lets its holders take over traffic to addresses of their choice {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('change the status of Services'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'medium', options))
        report({ ...found, messageId: 'status' })
    },
  }),
})
