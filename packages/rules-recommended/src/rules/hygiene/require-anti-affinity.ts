/** Require that the pods of a workload do not all end up on one node. */
import { type Collector, defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { type SpreadingFact, spreadingFact } from '../../pod/spreading.ts'
import { type ScalingFact, scalingFacts, scalingOf } from '../../reference/scaling.ts'

const hostname = 'kubernetes.io/hostname'
const zone = 'topology.kubernetes.io/zone'
const region = 'topology.kubernetes.io/region'

const collect: Collector<ScalingFact | SpreadingFact> = { ...scalingFacts, Resource: spreadingFact }

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
          default: [hostname, zone, region],
          description: 'Labels of nodes, over whose values pods may be spread.',
        },
      },
      additionalProperties: false,
    },
  },
  collect,
  create: ({ options: { topologyKeys }, report }) => ({
    Project({ facts, references }) {
      const { of, fewest } = scalingOf(
        facts.filter(fact => fact.type !== 'spreading'),
        references,
      )
      for (const fact of facts) {
        if (fact.type !== 'spreading') continue
        const { resource } = fact.spec
        const scaled = of(resource)
        const count = scaled ? fewest(scaled).count : fact.replicas
        const terms = fact.terms.filter(({ topologyKey }) => topologyKeys.includes(topologyKey))
        if (count < 2 || terms.some(({ isOwn }) => isOwn)) continue
        report({
          at: terms.some(({ isAffinity }) => isAffinity) ? fact.affinity : fact.spec,
          messageId: terms.length > 0 ? 'stranger' : 'unset',
          data: { resource: describeResource(resource.id), count },
        })
      }
    },
  }),
})
