/** What `keelint network` reads of the resources beside the models of a world. */
import type { Collector, Node, Place, PodNode, Resource } from '@keelint/core'
import {
  containersOf,
  type EntryFact,
  type KubernetesObject,
  networkFact,
  type PodTemplateSpec,
  type ServiceFact,
} from '@keelint/kubernetes'
import { hostsInData, hostsOfContainer, type NamedHost } from './suggest/named-hosts.ts'
import { type MonitoredPort, type MonitorFact, monitorFact, scrapedBy } from './suggest/scrapes.ts'

export type Collected =
  | { readonly type: 'service'; readonly fact: ServiceFact<Place>; readonly scraped?: readonly MonitoredPort[] }
  | { readonly type: 'entry'; readonly fact: EntryFact<Place> }
  | MonitorFact
  | { readonly type: 'config'; readonly at: Place; readonly hosts: readonly NamedHost[] }
  | {
      readonly type: 'pod'
      readonly at: Place
      /** The ports of containers that are open on the node as well. */
      readonly hostPorts: readonly HostPort[]
      readonly hosts: readonly NamedHost[]
      readonly scraped?: readonly MonitoredPort[]
    }

export interface HostPort {
  readonly path: Place['path']
  readonly hostPort: number
  readonly port: number
  readonly protocol: string
}

export const collect: Collector<Collected> = {
  Resource: (value, node) => networkEntry(value, node) ?? monitorFact(value, node),
  ConfigMap: ({ data }, node) => {
    const hosts = hostsInData(data)
    return hosts.length > 0 ? { type: 'config', at: node, hosts } : undefined
  },
  Pod: podFact,
}

function networkEntry(value: KubernetesObject, node: Node<KubernetesObject>): Collected | undefined {
  const fact = networkFact<Place>(node, value, node.resource.id)
  if (fact?.type === 'entry') return { type: 'entry', fact }
  if (fact?.type !== 'service') return
  const scraped = scrapedBy(value.metadata?.annotations)
  return { type: 'service', fact, ...(scraped && { scraped }) }
}

function podFact({ metadata, spec }: PodTemplateSpec, node: PodNode): Collected {
  const containers = containersOf(spec)
  const scraped = scrapedBy(metadata?.annotations)
  return {
    type: 'pod',
    at: node,
    hostPorts: containers.flatMap(({ container, list, index }) =>
      (container.ports ?? []).flatMap((port, at) =>
        port?.hostPort && port.containerPort
          ? [
              {
                path: [...node.path, 'spec', list, index, 'ports', at],
                hostPort: port.hostPort,
                port: port.containerPort,
                protocol: port.protocol ?? 'TCP',
              },
            ]
          : [],
      ),
    ),
    hosts: containers.flatMap(({ container, list, index }) =>
      hostsOfContainer(container, [...node.path, 'spec', list, index]),
    ),
    ...(scraped && { scraped }),
  }
}

/** What is collected, in the order in which it is looked up. */
export interface Findings {
  readonly services: readonly Extract<Collected, { readonly type: 'service' }>[]
  readonly entries: readonly EntryFact<Place>[]
  readonly monitors: readonly MonitorFact[]
  /** The hosts that a ConfigMap names. */
  hostsIn(config: Resource): readonly NamedHost[]
  /** What is collected of a pod. */
  pod(at: Place): Extract<Collected, { readonly type: 'pod' }> | undefined
}

export function findingsOf(facts: readonly Collected[]): Findings {
  const configs = new Map<Resource, readonly NamedHost[]>()
  const pods = new Map<Resource, Extract<Collected, { readonly type: 'pod' }>[]>()
  for (const fact of facts)
    if (fact.type === 'config') configs.set(fact.at.resource, fact.hosts)
    else if (fact.type === 'pod') pods.set(fact.at.resource, [...(pods.get(fact.at.resource) ?? []), fact])
  return {
    services: facts.filter(fact => fact.type === 'service'),
    entries: facts.flatMap(fact => (fact.type === 'entry' ? fact.fact : [])),
    monitors: facts.filter(fact => fact.type === 'monitor'),
    hostsIn: config => configs.get(config) ?? [],
    pod: ({ resource, path }) => pods.get(resource)?.find(({ at }) => at.path.join('\0') === path.join('\0')),
  }
}
