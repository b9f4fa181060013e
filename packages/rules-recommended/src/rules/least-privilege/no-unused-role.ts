/** A role that nobody holds is forgotten until somebody does. */
import { defineRule } from '@keelint/core'
import { isBuiltInRole } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow roles that nothing binds',
      rationale:
        'A role that no binding hands out, and that no aggregated role takes in, does nothing, and is read and kept up to date for nothing. Whoever binds it one day takes its rules for reviewed.',
      remedy: 'Delete the role, or say with `assume` where its bindings are.',
      references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#periodic-review'],
    },
    messages: { unused: 'Nothing binds the {{kind}} `{{role}}`.' },
  },
  create: ({ report, undecided }) => ({
    Project({ access, isClosed, isAssumed }) {
      for (const { fact, isSelected, reach } of access.roles) {
        const { kind, namespace, name, resource } = fact
        if (reach !== 'unbound' || isSelected || isBuiltInRole(kind, namespace, name)) continue
        const place = kind === 'Role' ? namespace : '*'
        if (
          !isClosed(place) ||
          isAssumed('RoleBinding', place) ||
          (kind === 'ClusterRole' && isAssumed('ClusterRoleBinding', '*'))
        )
          undecided('A role may be bound outside of the files.')
        else report({ at: { resource, path: ['metadata', 'name'] }, messageId: 'unused', data: { kind, role: name } })
      }
    },
  }),
})
