/** Roles go to those who need them, not to everyone who can log in. */
import { defineRule, type Fixer } from '@keelint/core'
import {
  capabilitiesOf,
  type PolicyRule,
  type Principal,
  type Scope,
  subjectEntry,
  subjectName,
} from '@keelint/kubernetes'
import { isAllowedRole } from '../../rbac/allowed-role.ts'

const accounts = 'system:serviceaccounts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow bindings to everyone who is logged in',
      rationale:
        'Every user and every ServiceAccount is in the group `system:authenticated`, on some clusters every account of the cloud provider too. Every pod, in turn, is in `system:serviceaccounts` with the token that is mounted into it.',
      remedy: 'Bind the role to a group of your own, or to the ServiceAccounts that need it.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions',
      ],
    },
    standards: ['mitre:T1078'],
    presets: { recommended: { serviceAccountGroups: false, mild: false }, strict: true },
    messages: {
      authenticated: 'Everyone who is logged in, every ServiceAccount too, is granted the role `{{role}}`.',
      serviceAccounts: 'Every ServiceAccount of the cluster is granted the role `{{role}}`.',
      namespaceServiceAccounts: 'Every ServiceAccount of namespace `{{namespace}}` is granted the role `{{role}}`.',
      withoutSubject: 'Remove the subject `{{subject}}`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        allowedRoles: {
          type: 'array',
          items: { type: 'string' },
          description: 'Names of roles that everyone may have. The defaults are for discovery and give nothing away.',
          default: [
            'system:basic-user',
            'system:discovery',
            'system:public-info-viewer',
            'system:service-account-issuer-discovery',
            'system:cluster-trust-bundle-discovery',
            'system:monitoring',
          ],
        },
        serviceAccountGroups: {
          type: 'boolean',
          description: 'Whether the groups of all ServiceAccounts, of the cluster or of a namespace, count too.',
          default: true,
        },
        mild: {
          type: 'boolean',
          description:
            'Whether roles count too that only read: single objects by name, or what is not secret in one namespace.',
          default: true,
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, options }) {
    return {
      Project({ access }) {
        for (const { binding, principal, index } of access.holdingsWhere(isOfCluster)) {
          const { fact, scope, roles } = binding
          const { roleRef, resource } = fact
          const { name } = principal
          const rules = roles.flatMap(role => role.rules.map(({ rule }) => rule))
          const mild = roles.length > 0 && rules.every(rule => isMild(rule, scope))
          if (isAllowedRole(roleRef, options.allowedRoles) || (mild && !options.mild)) continue
          const at = { resource, path: subjectName(fact, index) }
          const data = { role: roleRef.name }
          const subject = { resource, path: subjectEntry(fact, index) }
          const suggest = [
            {
              messageId: 'withoutSubject',
              data: { subject: name },
              fix: ({ remove }: Fixer) => remove(subject),
            } as const,
          ]
          const everywhere = scope === 'cluster'
          if (name === 'system:authenticated') {
            const severity = mild ? 'medium' : everywhere ? 'critical' : 'high'
            report({ at, messageId: 'authenticated', data, suggest, severity })
          }
          if (options.serviceAccountGroups && name === accounts) {
            const severity = mild || !everywhere ? 'medium' : 'high'
            report({ at, messageId: 'serviceAccounts', data, suggest, severity })
          }
          if (options.serviceAccountGroups && name.startsWith(`${accounts}:`)) {
            const namespace = name.slice(accounts.length + 1)
            const severity = 'medium'
            report({ at, messageId: 'namespaceServiceAccounts', data: { ...data, namespace }, suggest, severity })
          }
        }
      },
    }
  },
})

function isOfCluster({ kind, name }: Principal): boolean {
  return kind === 'Group' && name.startsWith('system:')
}

/** Reading single objects, or in one namespace, and nothing that is a capability, as Secrets are. */
function isMild(rule: PolicyRule, scope: Scope): boolean {
  const harmful = capabilitiesOf([{ rule, scope, source: rule }]).size > 0
  const limited = scope !== 'cluster' || (rule.resourceNames?.length ?? 0) > 0
  return limited && !harmful && (rule.verbs ?? []).every(verb => ['get', 'list', 'watch'].includes(verb))
}
