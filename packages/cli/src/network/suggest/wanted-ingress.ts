/** Who has to reach the pods of a world, as far as its files show. */
import type { Project, Resource } from '@keelint/core'
import {
  type Connections,
  connectionsOn,
  describeResource,
  type Labels,
  namespaceNameLabel,
  noConnections,
  type PodFact,
  type Protocol,
  united,
} from '@keelint/kubernetes'
import type { Findings } from '../collected.ts'
import { programs } from './programs.ts'
import type { MonitoredPort } from './scrapes.ts'
import type { Peer, Wanted, Why } from './wanted.ts'

type Asked = Pick<Project, 'network' | 'pods' | 'references'>
type Pod = PodFact<Resource>

/** https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/network_security/network-policy */
const routers: Labels = { 'policy-group.network.openshift.io/ingress': '' }

export function wantedIngress(project: Asked, findings: Findings): (pod: Pod) => readonly Wanted[] {
  const { network, pods } = project
  const controllers = namespacesOf(programs('controller', pods))
  const scrapers = namespacesOf(programs('scraper', pods)) ?? ['pods' as const]
  const byPod = new Map<Pod, Wanted[]>()
  const add = (pod: Pod, peers: readonly Peer[], connections: Connections, why: Why): void => {
    const list = byPod.get(pod) ?? []
    byPod.set(pod, list)
    list.push(...peers.map(peer => ({ direction: 'ingress' as const, peer, connections, why })))
  }

  for (const pod of pods) {
    for (const { service, connections } of network.served(pod)) {
      const text = `${describeResource(service.id)} leads here; name those who use it, to let in fewer.`
      add(pod, ['pods'], connections, { text, at: { resource: service, path: ['spec'] } })
    }
    const found = findings.pod(pod)
    for (const { path, hostPort, port, protocol } of found?.hostPorts ?? [])
      add(pod, ['anyone'], onPort(protocol, port), {
        text: `Port ${hostPort} of the node leads here, from wherever.`,
        at: { resource: pod.resource, path },
      })
    if (found?.scraped)
      add(pod, scrapers, portsOf(pod, found.scraped), {
        text: 'An annotation has Prometheus scrape it.',
        at: { resource: pod.resource, path: [...pod.path, 'metadata'] },
      })
  }

  for (const { from, path, opening, pod, connections } of network.entries) {
    const at = { resource: from, path }
    const name = describeResource(from.id)
    if (opening) add(pod, ['anyone'], connections, { text: `${name} (${opening}) is open to the outside.`, at })
    else if (from.id.kind === 'Route')
      add(pod, [{ namespaces: routers, pods: undefined }], connections, { text: `${name} leads here.`, at })
    else if (from.id.kind === 'Ingress' && controllers)
      add(pod, controllers, connections, { text: `${name} leads here, by the controller that the files hold.`, at })
    else
      add(pod, ['anyone'], connections, {
        text: `${name} leads here. The files do not show its controller, which may be a pod of any namespace, on the network of a node, or outside of the cluster: name it, to let in fewer.`,
        at,
      })
  }

  for (const { pod, from, connections } of calledByApiServer(project))
    add(pod, ['anyone'], connections, {
      text: `The API server connects to it, by ${describeResource(from.id)}; no selector means the API server.`,
      at: { resource: from, path: [] },
    })

  for (const { pod, from, connections } of scraped(project, findings))
    add(pod, scrapers, connections, {
      text: `${describeResource(from.id)} has Prometheus scrape it.`,
      at: { resource: from, path: ['spec'] },
    })

  return pod => byPod.get(pod) ?? []
}

interface Lead {
  readonly pod: Pod
  readonly from: Resource
  readonly connections: Connections
}

const callers = new Set([
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'APIService',
  'CustomResourceDefinition',
])

function calledByApiServer({ network, pods, references }: Asked): readonly Lead[] {
  return pods.flatMap(pod =>
    network.served(pod).flatMap(({ service, port, connections }) =>
      references
        .to(service)
        .filter(({ from, parts }) => callers.has(from.id.kind) && parts.every(({ value }) => value === port))
        .map(({ from }) => ({ pod, from, connections })),
    ),
  )
}

/** By monitors, and by annotations of Services. */
function scraped({ network, pods, references }: Asked, { monitors, services }: Findings): readonly Lead[] {
  const portsByMonitor = new Map(monitors.map(({ at, ports }) => [at.resource, ports]))
  const named = new Map(services.map(({ fact }) => [fact.resource.resource, fact.ports]))
  const watched = new Map<Resource, { readonly from: Resource; readonly ports: readonly MonitoredPort[] }[]>()
  const watch = (service: Resource, from: Resource, ports: readonly MonitoredPort[]) =>
    watched.set(service, [...(watched.get(service) ?? []), { from, ports }])
  const leads: Lead[] = []
  for (const { fact, scraped } of services) if (scraped) watch(fact.resource.resource, fact.resource.resource, scraped)
  for (const { from, pods: selected, services: chosen } of references.selections) {
    const ports = portsByMonitor.get(from)
    if (!ports) continue
    for (const pod of selected) leads.push({ pod, from, connections: portsOf(pod, ports) })
    for (const service of chosen) watch(service, from, ports)
  }
  if (watched.size === 0) return leads
  for (const pod of pods)
    for (const { service, port: number, connections } of network.served(pod))
      for (const { from, ports } of watched.get(service) ?? []) {
        const name = named.get(service)?.find(({ port }) => port === number)?.name
        const isMeant = ports.some(({ port, isTarget }) => !isTarget && (port === name || port === number))
        leads.push({
          pod,
          from,
          connections: portsOf(
            pod,
            ports.filter(({ isTarget }) => isTarget),
          ),
        })
        if (isMeant) leads.push({ pod, from, connections })
      }
  return leads
}

/** The ports of the pod that are meant; each of them where none is said. */
function portsOf(pod: Pod, ports: readonly MonitoredPort[]): Connections {
  return ports
    .filter(({ isTarget }) => isTarget)
    .flatMap(({ port }) => {
      if (typeof port === 'number') return [onPort('TCP', port)]
      return pod.ports
        .filter(({ name }) => port === undefined || name === port)
        .map(({ number, protocol }) => onPort(protocol, number))
    })
    .reduce(united, noConnections)
}

function onPort(protocol: string, port: number): Connections {
  return protocol === 'TCP' || protocol === 'UDP' || protocol === 'SCTP'
    ? connectionsOn(protocol as Protocol, port)
    : noConnections
}

function namespacesOf(pods: readonly Pod[] | undefined): readonly Peer[] | undefined {
  const names = new Set(pods?.map(({ namespace }) => namespace))
  return pods && [...names].map(name => ({ namespaces: { [namespaceNameLabel]: name! }, pods: undefined }))
}
