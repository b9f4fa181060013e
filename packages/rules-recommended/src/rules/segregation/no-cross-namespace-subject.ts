/** What a namespace lets do is for who is in it. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type BindingFact,
  handoutOfHolding,
  matchesSubject,
  subjectEntry,
  subjectName,
  subjectPattern,
} from '@keelint/kubernetes'

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
        const { holderOf, principals } = access.table
        for (let holding = 0; holding < holderOf.length; holding++) {
          const principal = principals[holderOf[holding]!]!
          const { kind, namespace, name } = principal
          const { scope, roleRef } = handoutOfHolding(access.table, holding)
          if (kind !== 'ServiceAccount' || scope === 'cluster' || namespace === scope.namespace) continue
          if (options.allowedRoles.includes(roleRef.name)) continue
          if (allowed.some(pattern => matchesSubject(pattern, principal))) continue
          if (scope.namespace === undefined || namespace === undefined) {
            undecided('Nobody knows whether the release namespace is the namespace of a subject.')
            continue
          }
          const { binding, index } = access.byNumber.holding(holding)
          const { fact } = binding
          report({
            at: { resource: fact.resource, path: namespacePath(fact, index) },
            messageId: 'foreign',
            data: { binding: fact.name, role: fact.roleRef.name, account: name, namespace },
          })
        }
      },
    }
  },
})

/** An account that is written as a user has its namespace in the name. */
function namespacePath(fact: BindingFact<Resource>, index: number): readonly (string | number)[] {
  const isUser = fact.subjects[index]?.kind === 'User'
  return isUser ? subjectName(fact, index) : [...subjectEntry(fact, index), 'namespace']
}
