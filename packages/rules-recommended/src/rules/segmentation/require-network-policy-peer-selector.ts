/** Require network policies to name pods or namespaces among their peers. */
import { defineRule } from '@keelint/core'
import { networkPolicyRules } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require rules of network policies to name pods or namespaces',
      rationale:
        'Addresses of pods change, and a list of ports says nothing about who may use them. A policy none of whose rules has a selector does not say which workloads belong together.',
      remedy:
        'Name the peers by `podSelector` and `namespaceSelector`; keep `ipBlock` for what is outside of the cluster.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors',
      ],
    },
    presets: {},
    messages: { none: 'No {{direction}} rule of the policy names pods or namespaces.' },
  },
  create: ({ report }) => ({
    NetworkPolicy(policy, node) {
      const rules = networkPolicyRules(policy)
      for (const direction of ['ingress', 'egress'] as const) {
        const own = rules.filter(rule => rule.direction === direction)
        if (
          own.length === 0 ||
          own.some(({ peers }) => peers.some(peer => peer?.podSelector || peer?.namespaceSelector))
        )
          continue
        report({ at: node.at('spec').at(direction), messageId: 'none', data: { direction } })
      }
    },
  }),
})
