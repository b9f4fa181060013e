/** The dashboard itself may do little: people log in to it with their own rights. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type AccessBinding,
  capabilitiesOf,
  capabilityTitle,
  fullAccess,
  type Principal,
  subjectName,
} from '@keelint/kubernetes'
import { mayBeElsewhere } from '../../rbac/role-elsewhere.ts'

const account = 'kubernetes-dashboard'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow strong roles for the ServiceAccount of the Kubernetes dashboard',
      rationale:
        'Whoever opens the dashboard and skips the login acts as its own ServiceAccount. Clusters were taken over through dashboards that were reachable and bound to `cluster-admin`.',
      remedy: 'Leave the dashboard with the role that it is installed with, and bind roles to the people who log in.',
      references: [
        'https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/#accessing-the-dashboard-ui',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    presets: { recommended: true },
    messages: {
      strong: 'The {{kind}} `{{binding}}` grants `{{role}}` to the dashboard, which may then {{what}}.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ access, isClosed, isAssumed }) {
      for (const { binding, index } of access.holdingsWhere(isDashboard)) {
        const { fact, scope, role } = binding
        if (role === 'unknown' && mayBeElsewhere(fact, { isClosed, isAssumed }))
          undecided('A binding refers to a role that is neither in the files nor built in.')
        const what = strongest(binding)
        if (what === undefined) continue
        report({
          at: { resource: fact.resource, path: subjectName(fact, index) },
          messageId: 'strong',
          data: { kind: fact.kind, binding: fact.name, role: fact.roleRef.name, what },
          severity: scope === 'cluster' ? 'high' : 'medium',
        })
      }
    },
  }),
})

function isDashboard({ kind, name }: Principal): boolean {
  return kind === 'ServiceAccount' && (name === account || name.startsWith(`${account}-`))
}

/** Something dangerous that the role allows; completes "may …". */
function strongest({ roles, scope }: AccessBinding<Resource>): string | undefined {
  const rules = roles.flatMap(role => role.rules.map(({ rule }) => rule))
  if (rules.some(rule => fullAccess(rule))) return 'do everything'
  const [first] = capabilitiesOf(rules.map(rule => ({ rule, scope, source: rule }))).keys()
  return first && capabilityTitle(first)
}
