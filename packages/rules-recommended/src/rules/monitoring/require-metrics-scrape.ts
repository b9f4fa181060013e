/** Require that somebody collects the metrics that a workload offers. */
import { defineRule, type Node, type Place, type Resource } from '@keelint/core'
import { describeResource, type PodFact, type Service } from '@keelint/kubernetes'
import { namePatterns } from '../../metadata/name-patterns.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a monitor for pods that offer metrics',
      rationale:
        'A port for metrics that nobody scrapes looks like monitoring and is none: graphs stay empty and alerts never go off.',
      remedy:
        'Select the pod by a PodMonitor, or its Service by a ServiceMonitor; where Prometheus goes by annotations, set `prometheus.io/scrape: "true"`.',
      references: [
        'https://kubernetes.io/docs/concepts/cluster-administration/system-metrics/',
        'https://kubernetes.io/docs/tasks/debug/debug-cluster/resource-usage-monitoring/#full-metrics-pipeline',
      ],
    },
    messages: {
      unscraped: 'Nothing scrapes port `{{port}}` of {{resource}}.',
    },
    schema: {
      type: 'object',
      properties: {
        ports: {
          type: 'array',
          items: { type: 'string' },
          default: ['metrics', 'metrics-*', '*-metrics', 'prometheus', 'prometheus-*', '*-prom', 'prom'],
          description: 'How ports for metrics are called; `*` in them stands for anything.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: {
    Service: ({ metadata }: Service, node: Node<Service>): Place | undefined =>
      metadata?.annotations?.['prometheus.io/scrape'] === 'true' ? node : undefined,
  },
  create({ options, report, undecided }) {
    const isForMetrics = namePatterns(options.ports)
    return {
      Project({ pods, references, facts, isClosed, isAssumed }) {
        const offering = pods.filter(({ ports }) => ports.some(({ name }) => isForMetrics(name ?? '')))
        if (offering.length === 0) return
        const monitored = new Set(
          references.selections.flatMap(({ from, services }) => (from.id.kind === 'ServiceMonitor' ? services : [])),
        )
        const annotated = new Set(facts.map(({ resource }) => resource))
        const scrapes = (selecting: Resource) =>
          selecting.id.kind === 'PodMonitor' || monitored.has(selecting) || annotated.has(selecting)
        const mayBeMonitored = (namespace: string | undefined) =>
          !isClosed(namespace) ||
          ['PodMonitor', 'ServiceMonitor'].some(kind => isAssumed(`monitoring.coreos.com/${kind}`, namespace))
        for (const pod of offering) {
          if (pod.isScraped || references.selecting(pod).some(({ from }) => scrapes(from))) continue
          if (pod.isPartial || mayBeMonitored(pod.namespace)) {
            undecided('What scrapes the metrics of a pod may stand elsewhere.')
            continue
          }
          reportPorts(pod)
        }
      },
    }

    function reportPorts({ resource, ports }: PodFact<Resource>): void {
      for (const { name, path } of ports)
        if (isForMetrics(name ?? ''))
          report({
            at: { resource, path: [...path, 'name'] },
            messageId: 'unscraped',
            data: { port: name, resource: describeResource(resource.id) },
          })
    }
  },
})
