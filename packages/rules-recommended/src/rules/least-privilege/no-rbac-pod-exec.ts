/** Nobody may run commands in the containers of others. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['pod-exec']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that run commands in containers',
      rationale:
        'Whoever runs commands in a container has what its program has: its Secrets, its volumes and the token of its ServiceAccount, and none of it shows in a manifest. Over a websocket the request is a `get`, so that verb is enough.',
      remedy: 'Leave `pods/exec` out; grant it to people for the time of an incident.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      ],
    },
    standards: ['mitre:T1609'],
    presets: { strict: { wildcards: false } },
    messages: {
      exec: 'The {{kind}} `{{role}}` lets its holders run commands in any container {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('run commands in containers'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'high', options))
        report({ ...found, messageId: 'exec' })
    },
  }),
})
