/** The rules of AdminNetworkPolicy, BaselineAdminNetworkPolicy and ClusterNetworkPolicy, as reachability needs them. */
import { field, items } from '../api/untyped.ts'
import { podsMeant } from './admin-pods.ts'
import { rangeOf } from './cidr.ts'
import { lastPort } from './connections.ts'
import type { Direction } from './demand.ts'
import { type PeerFact, type PortFact, portsBetween, protocolOf, type RuleFact } from './rule.ts'

const actions: Readonly<Record<string, RuleFact['action']>> = {
  Allow: 'allow',
  Accept: 'allow',
  Deny: 'deny',
  Pass: 'pass',
}

/**
 * In the order that they are asked in.
 * https://network-policy-api.sigs.k8s.io/reference/spec/
 */
export function rulesOfAdminPolicy(value: unknown): readonly RuleFact[] {
  const spec = field(value, 'spec')
  return (['ingress', 'egress'] as const).flatMap(direction =>
    items(spec, direction).map((rule, index) => ruleOf(direction, index, rule)),
  )
}

function ruleOf(direction: Direction, index: number, rule: unknown): RuleFact {
  const action = field(rule, 'action')
  const ports = items(rule, 'ports').map(adminPort)
  const protocols = items(rule, 'protocols').map(clusterPort)
  return {
    direction,
    action: (typeof action === 'string' && Object.hasOwn(actions, action) && actions[action]) || 'unknown',
    peers: items(rule, direction === 'ingress' ? 'from' : 'to').map(peerOf),
    ports: ports.length + protocols.length === 0 ? 'any' : [...ports, ...protocols],
    path: ['spec', direction, index],
  }
}

function peerOf(peer: unknown, at: number): PeerFact {
  if (field(peer, 'namespaces') !== undefined || field(peer, 'pods') !== undefined)
    return { at, type: 'pods', ...podsMeant(peer) }
  const networks = field(peer, 'networks')
  if (Array.isArray(networks)) {
    const readable = networks.every((cidr): cidr is string => typeof cidr === 'string' && rangeOf(cidr) !== undefined)
    return readable
      ? { at, type: 'addresses', blocks: networks.map(cidr => ({ cidr })), countsPods: true }
      : { at, type: 'unknown' }
  }
  if (field(peer, 'nodes') !== undefined) return { at, type: 'nodes' }
  if (field(peer, 'domainNames') !== undefined) return { at, type: 'domains' }
  return { at, type: 'unknown' }
}

/** A named port is one of any protocol. */
function adminPort(item: unknown): PortFact {
  const name = field(item, 'namedPort')
  if (typeof name === 'string') return { name }
  const single = field(item, 'portNumber')
  const range = field(item, 'portRange')
  const protocol = protocolOf(field(single ?? range, 'protocol') ?? 'TCP')
  const ports =
    single === undefined
      ? portsBetween(field(range, 'start'), field(range, 'end'))
      : portsBetween(field(single, 'port'), field(single, 'port'))
  return protocol && ports ? { protocol, ...ports } : 'unknown'
}

function clusterPort(item: unknown): PortFact {
  const name = field(item, 'destinationNamedPort')
  if (typeof name === 'string') return { name }
  for (const [key, protocol] of [
    ['tcp', 'TCP'],
    ['udp', 'UDP'],
    ['sctp', 'SCTP'],
  ] as const) {
    const said = field(item, key)
    if (said === undefined) continue
    const port = field(said, 'destinationPort')
    if (port === undefined) return { protocol, first: 1, last: lastPort }
    const range = field(port, 'range')
    const single = field(port, 'number')
    const ports =
      range === undefined ? portsBetween(single, single) : portsBetween(field(range, 'start'), field(range, 'end'))
    return ports ? { protocol, ...ports } : 'unknown'
  }
  return 'unknown'
}
