/** Disallow monitors that find nothing to scrape. */
import { defineRule, type Node, type Place } from '@keelint/core'
import { describeResource, type KubernetesObject } from '@keelint/kubernetes'

interface Monitor extends KubernetesObject {
  readonly spec?: { readonly endpoints?: unknown; readonly podMetricsEndpoints?: unknown } | null
}

type Fact =
  | { readonly type: 'service'; readonly at: Place; readonly ports: readonly string[] }
  | {
      readonly type: 'monitor'
      readonly at: Place
      readonly list: string
      readonly ports: readonly MonitoredPort[]
    }

/** A port by its name: of the Service or pod that is selected, or of the pods behind the Service. */
export interface MonitoredPort {
  readonly name: string
  readonly index: number
  readonly field: 'port' | 'targetPort'
}

const lists = { ServiceMonitor: 'endpoints', PodMonitor: 'podMetricsEndpoints' } as const

interface Endpoint {
  readonly port?: unknown
  readonly targetPort?: unknown
}

/** The ports by name that endpoints of a monitor go by. */
function monitor(list: (typeof lists)[keyof typeof lists]) {
  return (value: Monitor, node: Node<KubernetesObject>): Fact => {
    const endpoints = value.spec?.[list]
    const ports = (Array.isArray(endpoints) ? endpoints : []).flatMap((endpoint: Endpoint | null, index) =>
      (['port', 'targetPort'] as const).flatMap(field => {
        const name = endpoint?.[field]
        return typeof name === 'string' && name !== '' ? [{ name, index, field }] : []
      }),
    )
    return { type: 'monitor', at: node, list, ports }
  }
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow monitors that select nothing, or go by a port that nothing has',
      rationale:
        'A ServiceMonitor or PodMonitor without targets is no error for anybody: the metrics are not there, and alerts that need them never go off.',
      remedy:
        'Bring the `selector`, the `namespaceSelector` and the `port` in line with the Services, or pods; a port goes by the name that it has there.',
      references: [
        'https://prometheus-operator.dev/docs/developer/getting-started/#using-servicemonitors',
        'https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.ServiceMonitor',
      ],
    },
    presets: { recommended: true },
    messages: {
      dangling: '{{resource}} selects no {{kind}}.',
      port: 'None of what {{resource}} selects has a port `{{port}}`.',
    },
  },
  collect: {
    Service: ({ spec }, node): Fact => ({
      type: 'service',
      at: node,
      ports: (spec?.ports ?? []).flatMap(port => port?.name ?? []),
    }),
    'monitoring.coreos.com/ServiceMonitor': monitor(lists.ServiceMonitor),
    'monitoring.coreos.com/PodMonitor': monitor(lists.PodMonitor),
  },
  create: ({ report, undecided }) => ({
    Project({ facts, references }) {
      const services = new Map(
        facts.flatMap(fact => (fact.type === 'service' ? [[fact.at.resource, fact.ports] as const] : [])),
      )
      const monitors = new Map(
        facts.flatMap(fact => (fact.type === 'monitor' ? [[fact.at.resource, fact] as const] : [])),
      )
      const podsOf = new Map(references.selections.map(({ from, pods }) => [from, pods]))
      for (const { from: resource, path, answer, reason, pods, services: selected } of references.selections) {
        const own = monitors.get(resource)
        if (!own) continue
        if (reason !== undefined) undecided(reason)
        const data = { resource: describeResource(resource.id) }
        const kind = resource.id.kind === 'PodMonitor' ? 'pod' : 'Service'
        if (answer === 'missing') report({ at: { resource, path }, messageId: 'dangling', data: { ...data, kind } })
        if (answer !== 'there') continue
        const behind = [...pods, ...selected.flatMap(service => podsOf.get(service) ?? [])]
        const isUnsure = behind.some(({ isPartial, resource }) => isPartial || resource.kustomized)
        const podPorts = new Set(behind.flatMap(pod => pod.ports.map(port => port.name)))
        const servicePorts = new Set(selected.flatMap(service => services.get(service) ?? []))
        for (const { name: port, index, field } of own.ports) {
          const isOfPods = pods.length > 0 || field === 'targetPort'
          if ((isOfPods ? podPorts : servicePorts).has(port) || (isOfPods && behind.length === 0)) continue
          if (isOfPods && isUnsure) undecided('Something may add ports to a pod that is selected.')
          else
            report({
              at: { resource, path: ['spec', own.list, index, field] },
              messageId: 'port',
              data: { ...data, port },
            })
        }
      }
    },
  }),
})
