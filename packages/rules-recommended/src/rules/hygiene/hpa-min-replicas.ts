/** Require that an autoscaler keeps more than one pod. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require autoscalers to keep at least two pods',
      rationale:
        'Where an autoscaler may go down to one pod, and it does by default, the loss of one node takes the application away until there is another pod.',
      remedy: 'Set `minReplicas` to 2 or more.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
        'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      few: '{{resource}} may go down to {{count}} {{noun}}; at least {{min}} are asked for.',
      unset: '{{resource}} may go down to one pod, for it has no `minReplicas`; at least {{min}} are asked for.',
    },
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', minimum: 1, default: 2, description: 'The fewest pods that there should be.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { min }, report }) => ({
    HorizontalPodAutoscaler({ spec }, node) {
      const count = spec?.minReplicas ?? 1
      if (count >= min) return
      const resource = describeResource(node.resource.id)
      const at = node.at('spec').at('minReplicas')
      if (spec?.minReplicas === undefined || spec.minReplicas === null)
        report({ at, messageId: 'unset', data: { resource, min } })
      else report({ at, messageId: 'few', data: { resource, count, noun: count === 1 ? 'pod' : 'pods', min } })
    },
  }),
})
