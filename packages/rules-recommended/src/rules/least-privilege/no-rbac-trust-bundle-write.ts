/** Few may say which certificates are trusted. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['trust-bundle']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that write trust bundles',
      rationale:
        'Pods mount a ClusterTrustBundle to know whose certificates to believe. Whoever writes one has its readers take any server for the one they meant.',
      remedy: 'Name the bundles in `resourceNames` that a distributor of certificates has to update.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#cluster-trust-bundles',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      write:
        'The {{kind}} `{{role}}` lets its holders decide which certificates pods trust: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('write trust bundles'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, 'high', options))
        report({ ...found, messageId: isEffective ? 'write' : 'ineffective' })
    },
  }),
})
