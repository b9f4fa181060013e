/** Nobody may put containers into the pods of others. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['pod-ephemeral']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that add ephemeral containers',
      rationale:
        'An ephemeral container joins a running pod with an image and a security context of one’s choice: whoever adds it has the volumes, the network and the ServiceAccount of that pod.',
      remedy: 'Leave `pods/ephemeralcontainers` out; grant it to people for the time of an incident.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
      ],
    },
    standards: ['mitre:T1610'],
    presets: { strict: { wildcards: false } },
    messages: {
      add: 'The {{kind}} `{{role}}` lets its holders add containers to any running pod {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('add ephemeral containers'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'high', options)) report({ ...found, messageId: 'add' })
    },
  }),
})
