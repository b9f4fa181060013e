/** Disallow a fixed number of pods for what an autoscaler scales. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { placeOfName } from '../../reference/dangling.ts'
import { scalingFacts, scalingOf } from '../../reference/scaling.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow `replicas` in workloads that an autoscaler scales',
      rationale:
        'Each time the manifest is applied it sets the number of pods back to what it says, whatever the load is, until the autoscaler corrects it.',
      remedy:
        'Remove `replicas`. In a cluster where it was applied before, take it out of the last applied configuration first, for the number would become 1 for a moment.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
      ],
    },
    presets: { strict: true, reliability: true },
    hasSuggestions: true,
    messages: {
      fixed: '{{resource}} sets `replicas`, which {{autoscaler}} sets too.',
      remove: 'Remove `replicas`, and leave the number to the autoscaler.',
    },
  },
  collect: scalingFacts,
  create: ({ report }) => ({
    Project({ facts, references }) {
      const { workloads, scalersOf } = scalingOf(facts, references)
      for (const { at, replicas } of workloads) {
        const [scaler] = replicas === undefined ? [] : scalersOf(at.resource)
        // Nothing, by hand, switches the autoscaler off.
        if (!scaler || replicas === 0) continue
        const autoscaler = describeResource(scaler.at.resource.id)
        report({
          at,
          messageId: 'fixed',
          data: { resource: describeResource(at.resource.id), autoscaler },
          related: [{ at: placeOfName(scaler.at.resource), message: 'This scales it.' }],
          suggest: [{ messageId: 'remove', fix: ({ remove }) => remove(at) }],
        })
      }
    },
  }),
})
