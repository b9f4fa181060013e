/** Disallow network policies whose types and rules do not belong together. */
import { defineRule } from '@keelint/core'
import { policyDirections } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow rules of a direction that a network policy does not isolate',
      rationale:
        'Rules of a direction that `policyTypes` does not name are ignored, and without `policyTypes` an empty `egress` isolates nothing. Whoever wrote them thinks that the traffic is limited, and everything goes through.',
      remedy: 'Name the direction in `policyTypes`, or remove its rules.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource',
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic',
      ],
    },
    presets: { recommended: true },
    messages: {
      ignored: 'These {{direction}} rules have no effect: `policyTypes` does not name `{{type}}`.',
      emptyEgress: 'An empty `egress` denies nothing where `policyTypes` does not name `Egress`.',
    },
  },
  create: ({ report }) => ({
    NetworkPolicy({ spec }, node) {
      const isolated = policyDirections(spec)
      if (!isolated) return
      for (const direction of ['ingress', 'egress'] as const) {
        const rules = spec?.[direction]
        if (!Array.isArray(rules) || isolated.includes(direction)) continue
        const at = node.at('spec').at(direction)
        if (rules.length > 0)
          report({
            at,
            messageId: 'ignored',
            data: { direction, type: direction === 'ingress' ? 'Ingress' : 'Egress' },
          })
        else if (direction === 'egress' && !spec?.policyTypes?.length) report({ at, messageId: 'emptyEgress' })
      }
    },
  }),
})
