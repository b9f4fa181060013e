/** Require that a disruption budget says what becomes of pods that do not work. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require disruption budgets to say whether unhealthy pods may be evicted',
      rationale:
        'By default a pod that runs but is not ready may be evicted only while enough others are healthy. An application that is broken anyway then keeps nodes from being drained.',
      remedy: 'Set `unhealthyPodEvictionPolicy: AlwaysAllow`, or `IfHealthyBudget` where that is meant.',
      references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy'],
    },
    presets: { strict: true, reliability: true },
    hasSuggestions: true,
    messages: {
      unset: '{{resource}} does not say whether pods that are not ready may be evicted.',
      always: 'Let pods that are not ready be evicted: set `unhealthyPodEvictionPolicy: AlwaysAllow`.',
    },
  },
  create: ({ kubernetes, report }) => ({
    PodDisruptionBudget({ spec }, node) {
      // The field came with 1.26, and only with `policy/v1`.
      if (spec?.unhealthyPodEvictionPolicy || kubernetes.minors.to < 26 || node.resource.id.version !== 'v1') return
      const at = node.at('spec').at('unhealthyPodEvictionPolicy')
      const canSuggest = spec && kubernetes.minors.from >= 26
      report({
        at,
        messageId: 'unset',
        data: { resource: describeResource(node.resource.id) },
        suggest: canSuggest ? [{ messageId: 'always', fix: ({ set }) => set(at, 'AlwaysAllow') }] : [],
      })
    },
  }),
})
