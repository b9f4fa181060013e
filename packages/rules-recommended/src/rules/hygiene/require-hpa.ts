/** Require an autoscaler for every workload that can have one. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { scalingFacts, scalingOf } from '../../reference/scaling.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require an autoscaler for workloads that can be scaled',
      rationale: 'With a fixed number of pods an application is either too small under load, or idle at night.',
      remedy: 'Add a HorizontalPodAutoscaler or a ScaledObject of KEDA.',
      references: ['https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/'],
    },
    messages: { missing: 'Nothing scales {{resource}}.' },
  },
  collect: scalingFacts,
  create: ({ report, undecided }) => ({
    Project({ facts, references, isClosed, isAssumed }) {
      const { workloads, scalersOf } = scalingOf(facts, references)
      for (const { at, isOwned } of workloads) {
        const { resource } = at
        const { namespace } = resource.id
        if (isOwned || scalersOf(resource).length > 0) continue
        const kinds = ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject']
        if (!isClosed(namespace) || kinds.some(kind => isAssumed(kind, namespace)))
          undecided('An autoscaler may exist outside of the files.')
        else
          report({
            at: { resource, path: [] },
            messageId: 'missing',
            data: { resource: describeResource(resource.id) },
          })
      }
    },
  }),
})
