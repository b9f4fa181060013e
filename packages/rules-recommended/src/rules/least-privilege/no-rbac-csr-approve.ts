/** Few may have certificates made out to whomever they like. */
import { defineRule, type Resource } from '@keelint/core'
import { type AccessRole, type Capability, capabilitiesOf } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow roles that approve or sign certificates',
      rationale:
        'Who may approve requests for certificates, and use the signer for clients of the API server, has one made out to any user and any group but `system:masters`: such a login lasts for as long as the certificate does, and nothing revokes it. Who may answer the requests of pods decides whom these are taken for.',
      remedy: 'Name the signer that is needed in `resourceNames`, and none of those for clients of the API server.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#csrs-and-certificate-issuing',
        'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#authorization',
        'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#pod-certificate-requests',
      ],
    },
    standards: ['cis:5.1.11'],
    presets: { strict: { wildcards: false } },
    messages: {
      issue:
        'The {{kind}} `{{role}}` lets its holders have certificates of any user made {{reach}}: it grants {{verbs}} on {{resources}}.',
      pods: 'The {{kind}} `{{role}}` lets its holders say which certificates pods get for the API server {{reach}}: it grants {{verbs}} on {{resources}}.',
      part: 'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}} {{reach}}, half of what it takes to have certificates of any user made.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('approve or sign certificates'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      const issuing = new Set<AccessRole<Resource>>()
      for (const capability of ['csr-approve', 'csr-sign'] as const)
        for (const { role, found, isEffective } of rolesGiving(access, [capability], severityOf(capability), options)) {
          const messageId = !isEffective ? 'ineffective' : isWhole(role, capability) ? 'issue' : 'part'
          if (messageId === 'issue') issuing.add(role)
          // Signers of one's own write the status of requests, which is harmless without the right to sign.
          if (capability === 'csr-approve' || messageId === 'issue')
            report({ ...found, messageId, evidence: capability })
        }
      // A pod gets a certificate for itself, whoever it says that this is: less than one of any user.
      for (const { role, found, isEffective } of rolesGiving(access, ['pod-certificate-sign'], 'high', options))
        if (isEffective && isWhole(role, 'pod-certificate-sign') && !issuing.has(role))
          report({ ...found, messageId: 'pods', evidence: 'pod-certificate-sign' })
    },
  }),
})

function severityOf(capability: Capability) {
  return (_: unknown, role: AccessRole<Resource>) => (isWhole(role, capability) ? 'critical' : 'high')
}

/** Whether the role gives all that it takes. */
function isWhole({ rules }: AccessRole<Resource>, capability: Capability): boolean {
  return capabilitiesOf(rules.map(({ rule }) => ({ rule, scope: 'cluster', source: rule }))).has(capability)
}
