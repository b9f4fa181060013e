/** Require that an autoscaler has room to scale. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Require autoscalers whose `maxReplicas` is above their `minReplicas`',
      rationale:
        'An autoscaler whose bounds are the same never changes anything, and the application does not grow with its load.',
      remedy: 'Raise `maxReplicas`, or set `replicas` in the workload and drop the autoscaler.',
      references: ['https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/'],
    },
    presets: { strict: true, reliability: true },
    messages: {
      same: '{{resource}} goes from {{min}} to {{max}}, so it never scales anything.',
    },
    // Less than the least is refused.
    yieldsTo: ['valid-schema'],
  },
  create: ({ report }) => ({
    HorizontalPodAutoscaler({ spec }, node) {
      const { maxReplicas: max, minReplicas } = spec ?? {}
      const min = minReplicas ?? 1
      if (max === undefined || max === null || max > min) return
      const at = node.at('spec').at('maxReplicas')
      report({ at, messageId: 'same', data: { resource: describeResource(node.resource.id), min, max } })
    },
  }),
})
