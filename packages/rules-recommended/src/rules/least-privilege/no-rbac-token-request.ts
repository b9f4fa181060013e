/** Nobody may have tokens of other accounts made. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['service-account-token']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that create tokens of ServiceAccounts',
      rationale:
        'Whoever creates `serviceaccounts/token` is given a token for any ServiceAccount of the namespace and so all rights of all of them.',
      remedy: 'Name the accounts in `resourceNames`: requests for a token carry the name of the account.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request',
        'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
      ],
    },
    standards: ['cis:5.1.13', 'mitre:T1528'],
    presets: { strict: { wildcards: false } },
    messages: {
      token:
        'The {{kind}} `{{role}}` lets its holders act as any ServiceAccount {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('create tokens'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'high', options))
        report({ ...found, messageId: 'token' })
    },
  }),
})
