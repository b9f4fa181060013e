/** What Prometheus is told to scrape: by annotations, and by the monitors of its operator. */
import type { Node, Place } from '@keelint/core'
import type { KubernetesObject } from '@keelint/kubernetes'

/** A port of a Service or a container by its name or number; undefined is each of them. */
export interface MonitoredPort {
  readonly port: string | number | undefined
  /** Whether it is that of the pods, and not of the Service. */
  readonly isTarget: boolean
}

export interface MonitorFact {
  readonly type: 'monitor'
  readonly at: Place
  readonly ports: readonly MonitoredPort[]
}

const lists: Readonly<Record<string, string>> = { ServiceMonitor: 'endpoints', PodMonitor: 'podMetricsEndpoints' }

export function monitorFact(value: KubernetesObject, node: Node<KubernetesObject>): MonitorFact | undefined {
  const { group, kind } = node.resource.id
  const list = group === 'monitoring.coreos.com' && Object.hasOwn(lists, kind) ? lists[kind] : undefined
  if (list === undefined) return
  const spec = (value as { readonly spec?: unknown }).spec
  const endpoints: unknown = (spec as Readonly<Record<string, unknown>> | null | undefined)?.[list]
  const ports = (Array.isArray(endpoints) ? endpoints : []).map((endpoint: Endpoint | null): MonitoredPort => {
    const { port, portNumber, targetPort } = endpoint ?? {}
    if (typeof port === 'string' && port !== '') return { port, isTarget: kind === 'PodMonitor' }
    return { port: portOf(portNumber) ?? portOf(targetPort), isTarget: true }
  })
  return { type: 'monitor', at: node, ports }
}

interface Endpoint {
  readonly port?: unknown
  readonly portNumber?: unknown
  readonly targetPort?: unknown
}

/** What the annotations of a pod or Service ask for; undefined where that is nothing. */
export function scrapedBy(annotations: unknown): readonly MonitoredPort[] | undefined {
  const { 'prometheus.io/scrape': scrape, 'prometheus.io/port': port } = (annotations ?? {}) as Readonly<
    Record<string, unknown>
  >
  if (scrape !== 'true') return
  const number = Number(port)
  return [{ port: number >= 1 && number <= 65535 && Number.isInteger(number) ? number : undefined, isTarget: true }]
}

function portOf(value: unknown): string | number | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : undefined
}
