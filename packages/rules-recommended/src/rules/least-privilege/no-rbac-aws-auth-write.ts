/** Few may change who the accounts of AWS are in the cluster. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['aws-auth-write']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow roles that change the ConfigMap `aws-auth`',
      rationale:
        'On EKS the ConfigMap `aws-auth` in `kube-system` says which accounts of AWS are in which groups, `system:masters` among them. Whoever changes it makes themselves an administrator.',
      remedy:
        'Use access entries of EKS, and name other ConfigMaps of `kube-system` in `resourceNames` where some are needed.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      ],
    },
    standards: ['mitre:T1098.006'],
    presets: { recommended: { wildcards: false }, strict: { wildcards: false } },
    messages: {
      write:
        'The {{kind}} `{{role}}` lets its holders make themselves administrators of an EKS cluster {{reach}}: it grants {{verbs}} on the ConfigMap `aws-auth`.',
    },
    schema: capabilityOptions('change `aws-auth`'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'critical', options))
        report({ ...found, messageId: 'write' })
    },
  }),
})
