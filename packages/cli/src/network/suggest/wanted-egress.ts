/** Whom the pods of a world have to reach, as far as its files show: the Services that their programs are told of, and DNS. */
import type { Place, Project, Resource } from '@keelint/core'
import {
  allConnections,
  type Connections,
  connectionsOn,
  describeResource,
  type Labels,
  meets,
  namespaceNameLabel,
  noConnections,
  type PodFact,
  protocols,
  type ServiceFact,
  united,
} from '@keelint/kubernetes'
import type { Findings } from '../collected.ts'
import { byNamespace } from './by-namespace.ts'
import type { NamedHost } from './named-hosts.ts'
import { plays } from './programs.ts'
import type { Wanted } from './wanted.ts'

type Pod = PodFact<Resource>
type Service = ServiceFact<Place>

export interface WantedEgress {
  of(pod: Pod): readonly Wanted[]
  /** Who connects to a Service, as far as the files show. */
  clientsOf(service: Resource): readonly Pod[]
}

export function wantedEgress(
  { pods, references }: Pick<Project, 'pods' | 'references'>,
  findings: Findings,
): WantedEgress {
  const services = new Map(findings.services.map(({ fact }) => [keyOf(fact.namespace, fact.name), fact]))
  const near = byNamespace(pods)
  const clients = new Map<Resource, Pod[]>()
  const found = new Map<Pod, readonly Wanted[]>()

  function hostsOf(pod: Pod): readonly { readonly host: NamedHost; readonly resource: Resource }[] {
    const configs = references
      .from(pod.resource)
      .flatMap(({ kind, group, found }) => (kind === 'ConfigMap' && group === '' ? found : []))
    return [
      ...(findings.pod(pod)?.hosts ?? []).map(host => ({ host, resource: pod.resource })),
      ...[...new Set(configs)].flatMap(resource => findings.hostsIn(resource).map(host => ({ host, resource }))),
    ]
  }

  for (const pod of pods) {
    const wanted = plays('controller', pod) || plays('scraper', pod) ? [...dns, whatever] : [...dns]
    for (const { host, resource } of hostsOf(pod)) {
      const service = serviceMeant(host.host, pod.namespace, services)
      if (!service) continue
      const connections = connectionsTo(service, host.port, near(service.namespace))
      const peer = podsOf(service, pod.namespace)
      if (!connections || !peer) continue
      const known = clients.get(service.resource.resource) ?? []
      clients.set(service.resource.resource, known)
      if (!known.includes(pod)) known.push(pod)
      const text = `The program is told of ${describeResource(service.resource.resource.id)}.`
      wanted.push({ direction: 'egress', peer, connections, why: { text, at: { resource, path: host.path } } })
    }
    for (const { use, found } of references.from(pod.resource))
      for (const governing of use === 'governing-service' ? found : []) {
        const service = services.get(keyOf(pod.namespace, governing.id.name))
        const peer = service && podsOf(service, pod.namespace)
        const connections = service && connectionsTo(service, undefined, near(service.namespace))
        if (!peer || !connections) continue
        const text = `Its pods find each other by ${describeResource(governing.id)}.`
        wanted.push({ direction: 'egress', peer, connections, why: { text, at: { resource: governing, path: [] } } })
      }
    found.set(pod, wanted)
  }
  return { of: pod => found.get(pod) ?? [], clientsOf: service => clients.get(service) ?? [] }
}

const dns: readonly Wanted[] = [
  {
    direction: 'egress',
    peer: { namespaces: { [namespaceNameLabel]: 'kube-system' }, pods: { 'k8s-app': 'kube-dns' } },
    connections: united(connectionsOn('UDP', 53), connectionsOn('TCP', 53)),
    why: { text: 'It looks up names; the labels are those of the DNS of most clusters.' },
  },
]

/** Of programs that reach what objects of any namespace say. */
const whatever: Wanted = {
  direction: 'egress',
  peer: 'anyone',
  connections: allConnections,
  why: { text: 'It reaches what objects of any namespace say.' },
}

/** `db`, `db.shop`, `db.shop.svc` and what follows it; with the name of a pod before it as well. */
function serviceMeant(
  host: string,
  home: string | undefined,
  services: ReadonlyMap<string, Service>,
): Service | undefined {
  const labels = host.split('.')
  const [first, second, third, fourth] = labels
  const find = (name: string | undefined, namespace: string | undefined) =>
    name === undefined ? undefined : services.get(keyOf(namespace, name))
  if (labels.length === 1) return find(first, home)
  if (third === 'svc' || labels.length === 2)
    return find(first, second) ?? (labels.length === 2 ? find(second, home) : undefined)
  return labels.length === 3 || fourth === 'svc' ? find(second, third) : undefined
}

/** On a port of the Service, or on each; undefined where it leads to nothing that a policy could select. */
function connectionsTo(
  { ports, selects }: Service,
  port: number | undefined,
  near: readonly Pod[],
): Connections | undefined {
  const meant = ports.filter(one => port === undefined || one.port === port)
  const targets = near.filter(pod => selects && meets(pod.labels, selects))
  let found = noConnections
  for (const { target, protocol } of meant) {
    const known = protocols.find(one => one === protocol)
    if (!known) continue
    const numbers =
      typeof target === 'number'
        ? [target]
        : targets.flatMap(pod =>
            pod.ports.flatMap(one => (one.name === target && one.protocol === protocol ? one.number : [])),
          )
    // Pods that are not in the files may have the port anywhere.
    if (numbers.length === 0 && targets.every(pod => pod.isPartial))
      found = united(found, { ...noConnections, [known]: allConnections[known] })
    for (const number of numbers) found = united(found, connectionsOn(known, number))
  }
  return protocols.some(protocol => found[protocol].length > 0) ? found : undefined
}

/** Undefined where the Service selects no pods. */
function podsOf({ namespace, selects }: Service, home: string | undefined): Wanted['peer'] | undefined {
  if (!selects) return
  const pods: Labels = Object.fromEntries(selects.map(({ key, values }) => [key, values[0] ?? '']))
  return { namespaces: namespace === home ? undefined : { [namespaceNameLabel]: namespace ?? '' }, pods }
}

function keyOf(namespace: string | undefined, name: string): string {
  return JSON.stringify([namespace ?? null, name])
}
