/** Require that pods say which nodes they belong on. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require pods to choose their nodes by a node affinity or a node selector',
      rationale:
        'In a cluster of unlike nodes a pod that says nothing ends up on any: on one with an expensive accelerator, on one of another architecture, or on one that is kept for others.',
      remedy: 'Add a `nodeSelector`, or a `nodeAffinity` that names what the nodes need to have.',
      references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
    },
    messages: { unset: '{{resource}} does not choose its nodes.' },
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      const {
        requiredDuringSchedulingIgnoredDuringExecution: required,
        preferredDuringSchedulingIgnoredDuringExecution,
      } = spec?.affinity?.nodeAffinity ?? {}
      const chooses = [required?.nodeSelectorTerms, preferredDuringSchedulingIgnoredDuringExecution].some(
        terms => terms && terms.length > 0,
      )
      if (chooses || spec?.nodeName || Object.keys(spec?.nodeSelector ?? {}).length > 0) return
      const at = node.at('spec').at('affinity').at('nodeAffinity')
      report({ at, messageId: 'unset', data: { resource: describeResource(node.resource.id) } })
    },
  }),
})
