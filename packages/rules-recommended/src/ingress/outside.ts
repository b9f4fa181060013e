/** What leads to pods from outside of the cluster, without what only looks so. */
import type { Node, Place, Project, Resource } from '@keelint/core'
import { describeResource, type KubernetesObject, type Service } from '@keelint/kubernetes'
import { isPublicLoadBalancer } from '../service/load-balancer.ts'
import { itemsOf, textOf, unchecked } from '../unchecked.ts'

/** For `collect`: a Service that only a private network reaches, or a route within a mesh. */
export type InsideFact = { readonly inside: Place }

function meshRoute(_: KubernetesObject, node: Node<KubernetesObject>): InsideFact | undefined {
  const kinds = itemsOf(unchecked(node).at('spec').at('parentRefs')).map(parent => textOf(parent.at('kind')))
  return kinds.length > 0 && kinds.every(kind => kind === 'Service') ? { inside: node } : undefined
}

export const insideFacts = {
  Service: (value: Service, node: Node<Service>): InsideFact | undefined =>
    value.spec?.type === 'LoadBalancer' && !isPublicLoadBalancer(value) ? { inside: node } : undefined,
  ...Object.fromEntries(
    ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map(kind => [
      `gateway.networking.k8s.io/${kind}`,
      meshRoute,
    ]),
  ),
}

export type OutsideEntry = Project['network']['entries'][number]

/** @param facts of `insideFacts` */
export function outsideEntries({
  network,
  facts,
}: Pick<Project<InsideFact>, 'network' | 'facts'>): readonly OutsideEntry[] {
  const inside = new Set<Resource>(facts.map(fact => (fact.inside as Place).resource))
  return network.entries.filter(({ from }) => !inside.has(from))
}

/** Where an entry says that it is one. */
export function placeOfEntry({ from: resource, opening, path }: OutsideEntry): Place {
  return { resource, path: opening ? ['spec', opening === 'externalIPs' ? 'externalIPs' : 'type'] : path }
}

/** The way in, as a message names it. */
export function describeWay({ from, service, opening }: OutsideEntry): string {
  const way = describeResource(from.id)
  if (opening === 'externalIPs') return `${way} with its \`externalIPs\``
  return opening ? `${way} of the type \`${opening}\`` : `${way} and Service \`${service.id.name}\``
}

/** That a pod can be reached from outside of the cluster, be it by the address of its node. */
export interface WayIn {
  readonly pod: OutsideEntry['pod']
  readonly at: Place
  /** As a message names it. */
  readonly way: string
}

/** @param facts of `insideFacts` */
export function waysIn(project: Pick<Project<InsideFact>, 'network' | 'facts' | 'pods'>): readonly WayIn[] {
  return [
    ...outsideEntries(project).map(entry => ({ pod: entry.pod, at: placeOfEntry(entry), way: describeWay(entry) })),
    ...project.pods.flatMap(pod => wayOverNode(pod) ?? []),
  ]
}

function wayOverNode(pod: Project['pods'][number]): WayIn | undefined {
  const { resource, hostNetwork, ports } = pod
  const port = ports.find(({ hostPort }) => hostPort !== undefined) ?? (hostNetwork ? ports[0] : undefined)
  if (!port) return undefined
  const at = { resource, path: port.path }
  if (!hostNetwork)
    return { pod, at: { resource, path: [...port.path, 'hostPort'] }, way: `port ${port.hostPort} of its node` }
  return { pod, at, way: `port ${port.number} of its node, whose network it is in` }
}
