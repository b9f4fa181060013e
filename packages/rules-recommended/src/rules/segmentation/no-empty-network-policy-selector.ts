/** Disallow network policies that allow something for every pod of their namespace. */
import { defineRule } from '@keelint/core'
import { networkPolicyRules, requirementsOf } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow network policies that allow something for every pod of their namespace',
      rationale:
        'An empty `podSelector` selects every pod of the namespace, those of other teams and those that come later too. That is right for a policy that denies, and rarely for one that allows.',
      remedy: 'Select the pods that the rules are meant for. A policy that denies by default has no rules.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource'],
    },
    presets: {},
    messages: { empty: 'The empty `podSelector` makes the rules of the policy hold for every pod of the namespace.' },
  },
  create: ({ report }) => ({
    NetworkPolicy(policy, node) {
      const selector = policy.spec?.podSelector
      if (!selector || requirementsOf(selector)?.length !== 0 || networkPolicyRules(policy).length === 0) return
      report({ at: node.at('spec').at('podSelector'), messageId: 'empty' })
    },
  }),
})
