/** Require a disruption budget for workloads with several pods. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { scalingFacts, scalingOf } from '../../reference/scaling.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require disruption budgets for workloads with several pods',
      rationale:
        'When nodes are drained, for an update of the cluster or to save money, pods are evicted one node after the other. Without a budget all pods of a workload may go at once.',
      remedy: 'Add a PodDisruptionBudget that selects the pods and lets one of them go.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets',
        'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
      ],
    },
    presets: { strict: true, reliability: true, all: { minReplicas: 1 } },
    messages: { missing: 'No disruption budget selects the pods of {{resource}}.' },
    schema: {
      type: 'object',
      properties: {
        minReplicas: {
          type: 'integer',
          minimum: 1,
          default: 2,
          description: 'The number of pods from which on a workload needs a budget.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: scalingFacts,
  create: ({ options, report, undecided }) => ({
    Project({ facts, references, pods, isClosed, isAssumed }) {
      const { of, fewest } = scalingOf(facts, references)
      for (const pod of pods) {
        const { resource, namespace } = pod
        const workload = of(resource)
        if (!workload || workload.isOwned || fewest(workload).count < options.minReplicas) continue
        if (references.selecting(pod).some(({ from }) => from.id.kind === 'PodDisruptionBudget')) continue
        if (!isClosed(namespace) || isAssumed('policy/PodDisruptionBudget', namespace))
          undecided('A disruption budget may exist outside of the files.')
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
