/** The fewest rules of a network policy that allow what is wanted. */
import {
  type Connections,
  type Direction,
  isEverything,
  isNothing,
  type Labels,
  noConnections,
  protocols,
  united,
  without,
} from '@keelint/kubernetes'
import type { Peer, Wanted } from './wanted.ts'

/** One for each set of peers and ports; what is open to more already is left out. */
export function rulesFor(wanted: readonly Wanted[], direction: Direction): readonly object[] {
  const byPeer = new Map<string, { readonly peer: Peer; connections: Connections }>()
  for (const { peer, connections } of wanted.filter(one => one.direction === direction)) {
    const key = keyOf(peer)
    const known = byPeer.get(key) ?? { peer, connections: noConnections }
    byPeer.set(key, known)
    known.connections = united(known.connections, connections)
  }
  const toAll = byPeer.get(keyOf('anyone'))?.connections ?? noConnections
  const toPods = byPeer.get(keyOf('pods'))?.connections ?? noConnections
  const byPorts = new Map<string, { readonly ports: readonly object[]; readonly peers: Peer[] }>()
  for (const { peer, connections } of byPeer.values()) {
    const wider = peer === 'anyone' ? noConnections : peer === 'pods' ? toAll : united(toAll, toPods)
    const left = without(connections, wider)
    if (isNothing(left)) continue
    const ports = portsOf(left)
    // Without peers a rule is about everybody, so that one stands alone.
    const key = JSON.stringify([peer === 'anyone', ports])
    const rule = byPorts.get(key) ?? { ports, peers: [] }
    byPorts.set(key, rule)
    rule.peers.push(peer)
  }
  const side = direction === 'ingress' ? 'from' : 'to'
  return [...byPorts.values()].map(({ ports, peers }) => ({
    ...(!peers.includes('anyone') && { [side]: peers.map(peerOf) }),
    ...(ports.length > 0 && { ports }),
  }))
}

/** Wide ones first, and those that mean the same together. */
function keyOf(peer: Peer): string {
  if (typeof peer === 'string') return peer
  return JSON.stringify([sorted(peer.namespaces), sorted(peer.pods)])
}

function sorted(labels: Labels | undefined): unknown {
  return labels === undefined ? null : Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))
}

function peerOf(peer: Peer): object {
  if (typeof peer === 'string') return { namespaceSelector: {} }
  const { namespaces, pods } = peer
  return {
    ...(namespaces && { namespaceSelector: { matchLabels: namespaces } }),
    ...((pods || !namespaces) && { podSelector: pods ? { matchLabels: pods } : {} }),
  }
}

/** Nothing where every port is meant. */
function portsOf(connections: Connections): readonly object[] {
  if (isEverything(connections)) return []
  return protocols.flatMap(protocol =>
    connections[protocol].map(({ first, last }) => ({ port: first, ...(last > first && { endPort: last }), protocol })),
  )
}
