/** Require that workloads say how their pods are spread. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { replicatedWorkload } from '../../pod/replicated.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require `topologySpreadConstraints` for workloads of several pods',
      rationale:
        'Without constraints of its own a workload is spread by those of the cluster, which nobody may have set, so that one zone can hold most of its pods.',
      remedy: 'Add `topologySpreadConstraints` for zones and for nodes, with a selector of the workload’s own labels.',
      references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
    },
    messages: { unset: '{{resource}} does not say how its pods are spread over nodes and zones.' },
  },
  create: ({ report }) => ({
    Resource(value, node) {
      const workload = replicatedWorkload(value, node)
      // One that leaves the number open may be scaled by others.
      if (!workload || (workload.replicas !== undefined && workload.replicas < 2)) return
      if (workload.template.spec?.topologySpreadConstraints?.some(Boolean)) return
      const data = { resource: describeResource(node.resource.id) }
      report({ at: workload.spec.at('topologySpreadConstraints').key, messageId: 'unset', data })
    },
  }),
})
