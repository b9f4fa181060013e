/** A ServiceAccount is one of a namespace. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require ServiceAccounts in ClusterRoleBindings to name their namespace',
      rationale:
        'In a RoleBinding a ServiceAccount without a namespace is one of the namespace of the binding. A ClusterRoleBinding has none, so the API server refuses it, and nobody is bound.',
      remedy: 'Set `namespace` to that of the ServiceAccount.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
        'https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/',
      ],
    },
    presets: { strict: true },
    yieldsTo: ['valid-schema'],
    messages: {
      missing:
        'The ServiceAccount `{{account}}` has no `namespace`, so the API server refuses the ClusterRoleBinding `{{binding}}`.',
    },
  },
  create: ({ report }) => ({
    ClusterRoleBinding({ metadata, subjects }, node) {
      for (const [index, subject] of (subjects ?? []).entries())
        if (subject?.kind === 'ServiceAccount' && !subject.namespace)
          report({
            at: node.at('subjects').at(index).at('namespace'),
            messageId: 'missing',
            data: { account: subject.name ?? '', binding: metadata?.name ?? '' },
          })
    },
  }),
})
