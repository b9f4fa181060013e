/** Require that a disruption budget says how many pods may go, and which pods it is about. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require disruption budgets with a number and a selector',
      rationale:
        'A budget without a selector protects no pod. With neither `minAvailable` nor `maxUnavailable` nobody has said how many pods should be there, and none may be evicted; with both the API server refuses it.',
      remedy: 'Set one of `minAvailable` and `maxUnavailable`, and the `selector` of the workload.',
      references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget'],
    },
    presets: { recommended: true },
    messages: {
      noNumber:
        '{{resource}} says neither `minAvailable` nor `maxUnavailable`, so no pod that it selects can be evicted.',
      both: '{{resource}} says both `minAvailable` and `maxUnavailable`; only one can hold.',
      noSelector: '{{resource}} has no selector, so it is about no pod.',
    },
    yieldsTo: ['valid-schema'],
  },
  create: ({ report }) => ({
    PodDisruptionBudget({ spec }, node) {
      const data = { resource: describeResource(node.resource.id) }
      const at = node.at('spec')
      const isSet = (value: unknown) => value !== undefined && value !== null
      const [min, max] = [isSet(spec?.minAvailable), isSet(spec?.maxUnavailable)]
      if (!min && !max) report({ at: at.at('minAvailable'), messageId: 'noNumber', data, evidence: 'number' })
      if (min && max) report({ at: at.at('maxUnavailable').key, messageId: 'both', data })
      if (!isSet(spec?.selector)) report({ at: at.at('selector'), messageId: 'noSelector', data, evidence: 'selector' })
    },
  }),
})
