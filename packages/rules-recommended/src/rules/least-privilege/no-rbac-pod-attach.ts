/** Nobody may attach to the containers of others. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['pod-attach']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that attach to containers',
      rationale:
        'Whoever attaches to a container reads what its main process prints and, where it takes input, types into it. Over a websocket the request is a `get`, so that verb is enough.',
      remedy: 'Leave `pods/attach` out; `pods/log` is enough to read what a container prints.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      ],
    },
    standards: ['mitre:T1609'],
    presets: { strict: { wildcards: false } },
    messages: {
      attach:
        'The {{kind}} `{{role}}` lets its holders attach to any container {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('attach to containers'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'high', options))
        report({ ...found, messageId: 'attach' })
    },
  }),
})
