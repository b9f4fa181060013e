/** The roles that users have by default do not let them send traffic elsewhere. */
import { defineRule } from '@keelint/core'
import { actionsOf } from '@keelint/kubernetes'

const aggregated = ['edit', 'admin']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow writing endpoints in the roles `edit` and `admin`',
      rationale:
        'Whoever writes endpoints sends the traffic of a Service or an Ingress to any address, that of a pod in another namespace too, past the network policies there: CVE-2021-25740. Since 1.22 new clusters leave it out of `edit` and `admin`; clusters that are older keep it.',
      remedy: 'Take `endpoints` and `endpointslices` out of the rule.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#write-access-for-endpoints',
        'https://github.com/kubernetes/kubernetes/issues/103675',
      ],
    },
    presets: { strict: true },
    messages: {
      write: 'The ClusterRole `{{role}}` adds {{verbs}} on `{{resource}}` to what everyone with `{{target}}` may do.',
    },
  },
  create: ({ report }) => ({
    ClusterRole({ metadata, rules }, node) {
      const name = metadata?.name ?? ''
      const target = aggregated.find(
        role =>
          name === role ||
          name === `system:aggregate-to-${role}` ||
          metadata?.labels?.[`rbac.authorization.k8s.io/aggregate-to-${role}`] === 'true',
      )
      if (target === undefined) return
      for (const [index, rule] of (rules ?? []).entries()) {
        const actions = rule ? actionsOf(rule, 'endpoint-write') : []
        const [first] = actions
        if (!first) continue
        report({
          at: node.at('rules').at(index).at('resources').at(first.resource),
          messageId: 'write',
          data: {
            role: name,
            verbs: [...new Set(actions.map(({ action }) => `\`${action.verb}\``))].join(', '),
            resource: first.action.resource,
            target,
          },
        })
      }
    },
  }),
})
