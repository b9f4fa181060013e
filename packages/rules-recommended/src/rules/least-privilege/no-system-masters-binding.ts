/** The group that no rule holds back is for emergencies, and needs no binding. */
import { defineRule } from '@keelint/core'
import { subjectEntry, subjectName } from '@keelint/kubernetes'

const masters = { kind: 'Group', name: 'system:masters' } as const

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow bindings to the group `system:masters`',
      rationale:
        'The API server lets members of `system:masters` do everything without asking RBAC, so a binding gives them nothing that they lack. It shows that people use the group for daily work, where nothing can take the right away again.',
      remedy: 'Bind the role to a group of your own, and keep `system:masters` for emergencies.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles',
      ],
    },
    standards: ['cis:5.1.7', 'mitre:T1098.006'],
    presets: { recommended: true },
    messages: {
      masters: 'The {{kind}} `{{binding}}` grants `{{role}}` to `system:masters`, which may do everything as it is.',
      withoutSubject: 'Remove the subject `system:masters`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Project({ access }) {
      for (const { binding, index } of access.bindingsNaming(masters)) {
        const { fact } = binding
        const { resource, kind, name, roleRef } = fact
        // The binding that every cluster begins with.
        if (kind === 'ClusterRoleBinding' && name === 'cluster-admin' && roleRef.name === 'cluster-admin') continue
        report({
          at: { resource, path: subjectName(fact, index) },
          messageId: 'masters',
          data: { kind, binding: name, role: roleRef.name },
          suggest: [
            {
              messageId: 'withoutSubject',
              fix: ({ remove }) => remove({ resource, path: subjectEntry(fact, index) }),
            },
          ],
        })
      }
    },
  }),
})
