/** Nobody may write every Secret of a namespace, let alone of the cluster. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['secret-write']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that write Secrets',
      rationale:
        'Whoever writes Secrets replaces passwords and certificates that others trust. One who creates a Secret of the type `kubernetes.io/service-account-token` has Kubernetes put a token of any ServiceAccount of the namespace into it.',
      remedy:
        'Name the Secrets that are needed in `resourceNames`, and leave `create` to whoever deploys the application.',
      references: [
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/#least-privilege-secrets',
        'https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets',
      ],
    },
    standards: ['cis:5.1.2'],
    presets: { strict: { wildcards: false } },
    messages: {
      write: 'The {{kind}} `{{role}}` grants {{verbs}} on every Secret {{reach}}.',
    },
    schema: capabilityOptions('write Secrets'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'high', options))
        report({ ...found, messageId: 'write' })
    },
  }),
})
