/** The ways from outside of the cluster to its pods, each where it is written. */
import type { Place, Project, Resource } from '@keelint/core'
import {
  allConnections,
  anyPod,
  type Connections,
  common,
  connectionsOn,
  connectionsText,
  describeResource,
  type Flow,
  isNothing,
  noConnections,
  type PodFact,
  protocols,
  somebody,
  united,
  without,
} from '@keelint/kubernetes'
import type { Findings } from './collected.ts'
import { outsideFlows } from './outside.ts'

export interface WayIn {
  /** Undefined where it leads to nothing that the files hold. */
  readonly pod: PodFact<Resource> | undefined
  readonly text: string
  readonly at: Place
  /** Of the pod. */
  readonly connections: Connections
  /** Who connects to the pod: a controller, which may be a pod; somebody outside; or anybody, for policies do not hold. */
  readonly by: 'controller' | 'outside' | 'anybody'
}

export function waysIn({ network, pods }: Pick<Project, 'network' | 'pods'>, findings: Findings): readonly WayIn[] {
  const ways: WayIn[] = network.entries.map(({ from, path, opening, pod, connections }) => ({
    pod,
    text: `${describeResource(from.id)}${opening ? ` (${opening})` : ''}`,
    at: { resource: from, path },
    connections,
    by: opening ? 'outside' : 'controller',
  }))
  for (const pod of pods) {
    if (pod.hostNetwork)
      ways.push({
        pod,
        text: 'hostNetwork',
        at: { resource: pod.resource, path: [...pod.path, 'spec', 'hostNetwork'] },
        connections: allConnections,
        by: 'anybody',
      })
    for (const { path, hostPort, port, protocol } of findings.pod(pod)?.hostPorts ?? []) {
      const known = protocols.find(one => one === protocol)
      ways.push({
        pod,
        text: `hostPort ${hostPort}`,
        at: { resource: pod.resource, path: [...path, 'hostPort'] },
        connections: known ? connectionsOn(known, port) : noConnections,
        by: pod.hostNetwork ? 'anybody' : 'outside',
      })
    }
  }
  return [...ways, ...leadingNowhere(ways, findings)]
}

/** Ways of which the files do not show the end. */
function leadingNowhere(found: readonly WayIn[], { services, entries }: Findings): readonly WayIn[] {
  const isFound = (resource: Resource, path: Place['path']) =>
    found.some(({ at }) => at.resource === resource && at.path.join('.') === path.join('.'))
  const base = { pod: undefined, connections: noConnections, by: 'outside' as const }
  return [
    ...services.flatMap(({ fact: { resource, opening } }): readonly WayIn[] =>
      opening && !isFound(resource.resource, ['spec'])
        ? [
            {
              ...base,
              text: `${describeResource(resource.resource.id)} (${opening})`,
              at: { ...resource, path: ['spec'] },
            },
          ]
        : [],
    ),
    ...entries.flatMap(({ resource, backends }) =>
      backends.flatMap(({ path, service }): readonly WayIn[] =>
        isFound(resource.resource, path)
          ? []
          : [
              {
                ...base,
                text: `${describeResource(resource.resource.id)} to Service \`${service}\``,
                at: { resource: resource.resource, path },
              },
            ],
      ),
    ),
  ]
}

/** What policies let through of it: surely, or for some only. */
export function throughFlow({ pod, connections, by }: WayIn, network: Project['network']): Flow {
  if (!pod || by === 'anybody') return { allowed: noConnections, unknown: pod ? connections : allConnections }
  const { allowed: sure, unknown } =
    by === 'outside' ? outsideFlows(network, 'ingress', pod, []).rest : network.side('ingress', pod, anyPod)
  const allowed = common(connections, sure)
  // A controller may be anybody.
  const perhaps = by === 'outside' ? unknown : possible(network.side('ingress', pod, somebody))
  return { allowed, unknown: without(common(perhaps, connections), allowed) }
}

function possible({ allowed, unknown }: Flow): Connections {
  return united(allowed, unknown)
}

export function throughText(way: WayIn, network: Project['network']): string {
  const { pod, connections, by } = way
  if (!pod) return 'cannot tell'
  if (by === 'anybody')
    return `${connectionsText(connections)}, for policies do not hold reliably on the network of a node`
  const { allowed, unknown } = throughFlow(way, network)
  if (isNothing(unknown) && !isNothing(without(connections, allowed)))
    return isNothing(allowed)
      ? `No Connections: policies let nobody in on ${connectionsText(connections)}`
      : connectionsText(allowed)
  return isNothing(unknown)
    ? connectionsText(allowed)
    : `${connectionsText(united(allowed, unknown))}, if policies let the way in`
}
