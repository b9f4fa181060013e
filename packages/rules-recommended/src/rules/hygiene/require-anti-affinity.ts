/** Require that the pods of a workload do not all end up on one node. */
import { defineRule } from '@keelint/core'
import { describeResource, type PodAffinityTerm, type PodTemplateSpec, selects } from '@keelint/kubernetes'
import { replicatedWorkload } from '../../pod/replicated.ts'

const hostname = 'kubernetes.io/hostname'
const zone = 'topology.kubernetes.io/zone'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require workloads of several pods to spread them over nodes',
      rationale:
        'Several pods are no help where one node holds them all. The scheduler spreads them by default, though only as one wish among many.',
      remedy:
        'Add a `podAntiAffinity` or a `topologySpreadConstraints` with the `topologyKey` `kubernetes.io/hostname`, whose `labelSelector` selects the pods of the workload itself.',
      references: [
        'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
        'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      unset: '{{resource}} has {{count}} pods and nothing that keeps them from ending up on one node.',
      stranger:
        '{{resource}} has {{count}} pods, and nothing that spreads pods over nodes selects them by their labels and namespace.',
    },
    schema: {
      type: 'object',
      properties: {
        topologyKeys: {
          type: 'array',
          items: { type: 'string' },
          default: [hostname, zone],
          description: 'Labels of nodes, over whose values pods may be spread.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { topologyKeys }, report }) => ({
    Resource(value, node) {
      const workload = replicatedWorkload(value, node)
      const { template, replicas: count = 1, spec } = workload ?? {}
      if (!template || !spec || count < 2) return
      const { required, preferred, spread } = termsOf(template)
      const labels = template.metadata?.labels ?? {}
      const { namespace } = node.resource.id
      const isOwn = ({ labelSelector, namespaces, namespaceSelector }: PodAffinityTerm) =>
        selects(labelSelector, labels, 'none') !== false &&
        (!namespaces?.length || namespace === undefined || namespaces.includes(namespace) || !!namespaceSelector)
      const terms = [...required, ...preferred, ...spread].filter(term => topologyKeys.includes(term.topologyKey ?? ''))
      if (terms.some(isOwn)) return
      report({
        at: terms.length > spread.length ? spec.at('affinity').at('podAntiAffinity').key : spec,
        messageId: terms.length > 0 ? 'stranger' : 'unset',
        data: { resource: describeResource(node.resource.id), count },
      })
    },
  }),
})

function termsOf({ spec }: PodTemplateSpec) {
  const { requiredDuringSchedulingIgnoredDuringExecution: required, preferredDuringSchedulingIgnoredDuringExecution } =
    spec?.affinity?.podAntiAffinity ?? {}
  const preferred = (preferredDuringSchedulingIgnoredDuringExecution ?? []).map(each => each?.podAffinityTerm)
  const isThere = (term: PodAffinityTerm | null | undefined): term is PodAffinityTerm => !!term
  return {
    required: (required ?? []).filter(isThere),
    preferred: preferred.filter(isThere),
    spread: (spec?.topologySpreadConstraints ?? [])
      .map(each =>
        each ? ({ topologyKey: each.topologyKey, labelSelector: each.labelSelector } as PodAffinityTerm) : null,
      )
      .filter(isThere),
  }
}
