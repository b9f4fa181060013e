/** Nobody without a login is granted anything. */
import { defineRule } from '@keelint/core'
import { type Principal, subjectEntry, subjectName } from '@keelint/kubernetes'
import { isAllowedRole } from '../../rbac/allowed-role.ts'

const anonymous: Readonly<Record<string, string>> = { User: 'system:anonymous', Group: 'system:unauthenticated' }

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow bindings to anonymous users',
      rationale:
        'Requests without any credential are made by `system:anonymous` in the group `system:unauthenticated`. Whatever these two are granted is open to everyone who reaches the API server.',
      remedy:
        'Remove the subject and bind the role to those who need it. Health and version are public already through `system:public-info-viewer`.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening',
      ],
    },
    standards: ['nsa:anonymous-access', 'mitre:T1078.001'],
    presets: { recommended: true },
    messages: {
      anonymous: 'Everyone, without any login, is granted the role `{{role}}` through `{{subject}}`.',
      withoutSubject: 'Remove the subject `{{subject}}`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        allowedRoles: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Names of roles that may be public. The defaults are what Kubernetes documents as public: health and version, the keys that tokens are verified with, and the cluster information that kubeadm joins nodes with.',
          default: [
            'system:public-info-viewer',
            'system:service-account-issuer-discovery',
            'kubeadm:bootstrap-signer-clusterinfo',
          ],
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { binding, principal, index } of access.holdingsWhere(isAnonymous)) {
        const { fact, scope } = binding
        const { resource, roleRef } = fact
        if (isAllowedRole(roleRef, options.allowedRoles)) continue
        const subject = principal.name
        report({
          at: { resource, path: subjectName(fact, index) },
          messageId: 'anonymous',
          data: { role: roleRef.name, subject },
          severity: scope === 'cluster' ? 'critical' : 'high',
          suggest: [
            {
              messageId: 'withoutSubject',
              data: { subject },
              fix: ({ remove }) => remove({ resource, path: subjectEntry(fact, index) }),
            },
          ],
        })
      }
    },
  }),
})

function isAnonymous({ kind, name }: Principal): boolean {
  return anonymous[kind] === name
}
