/** `cluster-admin`, by that name or another, is handed out to nobody. */
import { defineRule, type Resource } from '@keelint/core'
import { type BindingFact, fullAccess, fullAccessIn, listsWhere, type ResolvedRole } from '@keelint/kubernetes'
import { isRoleAssumed, mayBeElsewhere } from '../../rbac/role-elsewhere.ts'
import { entryOf } from '../../rbac/written.ts'

/** The bindings that clusters begin with, each to a group of its own. */
const bootstrap: Readonly<Record<string, string>> = {
  'cluster-admin': 'system:masters',
  'kubeadm:cluster-admins': 'kubeadm:cluster-admins',
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow bindings to `cluster-admin` and roles like it',
      rationale:
        'Whoever holds `cluster-admin`, or a role that grants everything, can do anything to every workload, read every Secret and remove every trace. In a RoleBinding the same holds for the namespace.',
      remedy:
        'Bind a role that grants what is needed; for people in one namespace that may be `admin`, `edit` or `view`.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    standards: ['cis:5.1.1', 'nsa:least-privilege-rbac'],
    presets: { recommended: true },
    messages: {
      clusterAdmin: 'The {{kind}} `{{binding}}` hands out `cluster-admin`: every right {{where}}.',
      equivalent: 'The {{kind}} `{{binding}}` hands out `{{role}}`, which grants every right {{where}}.',
      named:
        'The {{kind}} `{{binding}}` hands out a Role `cluster-admin`, which these files do not hold; the built-in ClusterRole of that name is every right.',
    },
  },
  create({ report, undecided }) {
    return {
      Project({ access, isClosed, isAssumed }) {
        const hasAll = listsWhere(access.ruleLists, rule => !!fullAccess(rule))
        const isGrave = ({ kind, name, list }: ResolvedRole<Resource>) =>
          hasAll(list) || (kind === 'ClusterRole' && name === 'cluster-admin')
        for (const { fact, scope, roles, role } of access.bindingsWhere(
          handout => handout.roles.length === 0 || handout.roles.some(isGrave),
        )) {
          if (isBootstrap(fact)) continue
          const data = { kind: fact.kind, binding: fact.name }
          const at = { resource: fact.resource, path: ['roleRef', 'name'] }
          const where = scope === 'cluster' ? 'in the whole cluster' : 'in its namespace'
          const severity = scope === 'cluster' ? 'critical' : 'high'
          if (role === 'unknown') {
            const { name } = fact.roleRef
            if (name === 'cluster-admin' && !isRoleAssumed(fact, isAssumed))
              report({ at, messageId: 'named', data, severity: 'medium' })
            else if (mayBeElsewhere(fact, { isClosed, isAssumed }))
              undecided('A binding refers to a role that is neither in the files nor built in.')
          } else if (roles.some(({ kind, name }) => kind === 'ClusterRole' && name === 'cluster-admin')) {
            report({ at, messageId: 'clusterAdmin', data: { ...data, where }, severity })
          } else {
            const all = roles.flatMap(({ rules }) => fullAccessIn(rules))
            // An aggregated role may have all of it from a built-in one, which is written nowhere.
            if (all.length > 0)
              report({
                at,
                messageId: 'equivalent',
                data: { ...data, role: fact.roleRef.name, where },
                severity,
                related: all.flatMap(({ fact: role, index, grant }) =>
                  role ? [{ at: entryOf({ role, index }, 'verbs', grant.verb), message: 'Granted here.' }] : [],
                ),
              })
          }
        }
      },
    }
  },
})

function isBootstrap({ kind, name, subjects }: BindingFact<Resource>): boolean {
  return (
    kind === 'ClusterRoleBinding' &&
    Object.hasOwn(bootstrap, name) &&
    subjects.every(subject => subject.kind === 'Group' && subject.name === bootstrap[name])
  )
}
