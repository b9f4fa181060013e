/** Few may look into the API server itself. */
import { defineRule } from '@keelint/core'
import { describeReach } from '@keelint/kubernetes'
import { exemptRoles, isExempt } from '../../rbac/exempt-roles.ts'
import { severityIn } from '../../rbac/severity-in.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

/** Whatever is below these. */
const below = ['/debug', '/logs']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that reach the debugging and the logs of the API server',
      rationale:
        'Below `/debug` are profiles of the API server, the requests that wait in it, and the level of its log, which one who may `put` can raise until the log has the contents of requests, Secrets among them. `/logs` are the log files of its machine. A profile keeps the API server busy for as long as one asks for.',
      remedy: 'Leave these paths out: `/metrics`, `/healthz`, `/livez` and `/readyz` are enough for monitoring.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
        'https://kubernetes.io/docs/reference/debug-cluster/flow-control/#debug-endpoints',
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
      ],
    },
    presets: { strict: true },
    messages: {
      path: 'The ClusterRole `{{role}}` grants {{verbs}} on {{paths}} {{reach}}, which is the inside of the API server.',
    },
    schema: exemptRoles('reach these paths'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const written of access.rulesWhere(({ nonResourceURLs }) => !!nonResourceURLs?.some(isInside))) {
        const { role, rule, reach, bindings } = written
        const { verbs, nonResourceURLs } = rule
        // A Role, or a RoleBinding, grants no paths.
        if (role.kind !== 'ClusterRole' || reach === 'namespace' || isExempt(role, options) || !verbs?.length) continue
        report({
          at: entryOf(written, 'nonResourceURLs', nonResourceURLs!.findIndex(isInside)),
          messageId: 'path',
          data: {
            role: role.name,
            verbs: listed(verbs),
            paths: listed(nonResourceURLs!.filter(isInside)),
            reach: describeReach(reach),
          },
          severity: severityIn(role, reach, 'medium'),
          related: boundBy(bindings),
        })
      }
    },
  }),
})

/** Every path at once is for `no-rbac-wildcard-api-groups`. */
function isInside(url: string | null): boolean {
  return below.some(path => url === path || url?.startsWith(`${path}/`) || url === `${path}*`)
}

function listed(entries: readonly (string | null)[]): string {
  return entries.map(entry => `\`${entry}\``).join(', ')
}
