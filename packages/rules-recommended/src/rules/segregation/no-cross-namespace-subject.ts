/** What a namespace lets do is for who is in it. */
import { defineRule } from '@keelint/core'
import { matchesSubject, subjectEntry, subjectPattern } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow RoleBindings to ServiceAccounts of other namespaces',
      rationale:
        'Whoever may create pods in the other namespace acts as its accounts: with such a binding the team of one namespace has a way into another, and nothing in its own files says so.',
      remedy:
        'Bind a ServiceAccount of the namespace, or list the account in `allowed` where it is there to serve others.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#namespace-isolation',
        'https://kubernetes.io/docs/concepts/security/service-accounts/#cross-namespace',
      ],
    },
    presets: { strict: true },
    messages: {
      foreign:
        'The RoleBinding `{{binding}}` grants `{{role}}` to the ServiceAccount `{{account}}` of the namespace `{{namespace}}`.',
    },
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Accounts that serve other namespaces, as `NAMESPACE/NAME`; `*` in them stands for anything. The defaults are those that serve all of a cluster by their nature.',
          default: ['kube-system/*'],
        },
        allowedRoles: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Names of roles that accounts of other namespaces may hold. The default is what every server of an API has to read in `kube-system`.',
          default: ['extension-apiserver-authentication-reader'],
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, undecided, options }) {
    const allowed = options.allowed.flatMap(text => subjectPattern(`ServiceAccount:${text}`) ?? [])
    return {
      Project({ access }) {
        for (const { fact, subjects } of access.bindings) {
          if (fact.kind !== 'RoleBinding' || options.allowedRoles.includes(fact.roleRef.name)) continue
          for (const { principal, index } of subjects) {
            const { kind, namespace, name } = principal
            if (kind !== 'ServiceAccount' || namespace === fact.namespace) continue
            if (allowed.some(pattern => matchesSubject(pattern, principal))) continue
            if (fact.namespace === undefined || namespace === undefined)
              undecided('Nobody knows whether the release namespace is the namespace of a subject.')
            else
              report({
                at: { resource: fact.resource, path: [...subjectEntry(fact, index), 'namespace'] },
                messageId: 'foreign',
                data: { binding: fact.name, role: fact.roleRef.name, account: name, namespace },
              })
          }
        }
      },
    }
  },
})
