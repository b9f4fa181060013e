/** Restrict how pods choose their nodes. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce that workloads leave the choice of nodes to the scheduler',
      rationale:
        'Whoever chooses nodes chooses neighbours: the nodes of another team, of the control plane, or with a device that is not theirs. With `nodeName` not even the scheduler and the taints are asked.',
      remedy: 'Remove it, or use one of the labels that are allowed.',
      references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
    },
    presets: { all: false },
    messages: {
      name: '{{resource}} asks for the node `{{name}}`, past the scheduler.',
      label: '{{resource}} chooses its nodes by the label `{{label}}`.',
      affinity: '{{resource}} chooses its nodes by an affinity.',
    },
    schema: {
      type: 'object',
      properties: {
        labels: {
          type: 'array',
          items: { type: 'string' },
          default: ['kubernetes.io/os', 'kubernetes.io/arch'],
          description: 'Labels of nodes that a `nodeSelector` may name.',
        },
        affinity: { type: 'boolean', default: false, description: 'Allow `nodeAffinity`.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Pod({ spec }, pod) {
      if (!spec) return
      const node = pod.at('spec')
      const resource = describeResource(pod.resource.id)
      if (spec.nodeName) report({ at: node.at('nodeName'), messageId: 'name', data: { resource, name: spec.nodeName } })
      for (const label of Object.keys(spec.nodeSelector ?? {}))
        if (!options.labels.includes(label))
          report({ at: node.at('nodeSelector').at(label).key, messageId: 'label', data: { resource, label } })
      if (spec.affinity?.nodeAffinity && !options.affinity)
        report({ at: node.at('affinity').at('nodeAffinity').key, messageId: 'affinity', data: { resource } })
    },
  }),
})
