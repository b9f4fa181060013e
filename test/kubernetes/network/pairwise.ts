/** Who reaches whom, asked pair by pair and port by port: network policies as their documentation reads, and nothing else. */
import { BlockList, isIPv6 } from 'node:net'

type Labels = Readonly<Record<string, string>>

export interface Selector {
  readonly matchLabels?: Labels
  readonly matchExpressions?: readonly {
    readonly key: string
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
    readonly values?: readonly string[]
  }[]
}

export interface PodObject {
  readonly name: string
  readonly namespace: string
  readonly labels: Labels
  readonly ports: readonly { readonly name?: string; readonly containerPort: number; readonly protocol?: string }[]
}

interface Peer {
  readonly podSelector?: Selector
  readonly namespaceSelector?: Selector
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] }
}

interface PolicyPort {
  readonly protocol?: string
  readonly port?: number | string
  readonly endPort?: number
}

export interface PolicyObject {
  readonly namespace: string
  readonly spec: {
    readonly podSelector: Selector
    readonly policyTypes?: readonly string[]
    readonly ingress?: readonly { readonly from?: readonly Peer[]; readonly ports?: readonly PolicyPort[] }[]
    readonly egress?: readonly { readonly to?: readonly Peer[]; readonly ports?: readonly PolicyPort[] }[]
  }
}

interface AdminPeer {
  readonly namespaces?: Selector
  readonly pods?: { readonly namespaceSelector: Selector; readonly podSelector: Selector }
  readonly networks?: readonly string[]
}

type AdminPort =
  | { readonly portNumber: { readonly protocol: string; readonly port: number } }
  | { readonly portRange: { readonly protocol: string; readonly start: number; readonly end: number } }
  | { readonly namedPort: string }

interface AdminRule {
  readonly action: 'Allow' | 'Deny' | 'Pass'
  readonly from?: readonly AdminPeer[]
  readonly to?: readonly AdminPeer[]
  readonly ports?: readonly AdminPort[]
}

export interface AdminObject {
  readonly tier: 'admin' | 'baseline'
  readonly priority: number
  readonly subject: Omit<AdminPeer, 'networks'>
  readonly ingress?: readonly AdminRule[]
  readonly egress?: readonly AdminRule[]
}

export interface WorldObjects {
  readonly namespaces: Readonly<Record<string, Labels>>
  readonly policies: readonly PolicyObject[]
  readonly admin: readonly AdminObject[]
}

/** A pod, or an address outside of the cluster. */
export type PairEnd = PodObject | string

export interface Probe {
  readonly from: PairEnd
  readonly to: PairEnd
  readonly protocol: string
  readonly port: number
}

/** A connection needs leave at both ends, as far as they are pods; a pod always reaches itself. */
export function connects(world: WorldObjects, probe: Probe): boolean {
  if (probe.from === probe.to) return true
  return lets(world, probe, 'egress') && lets(world, probe, 'ingress')
}

function lets(world: WorldObjects, probe: Probe, direction: 'ingress' | 'egress'): boolean {
  const [here, there] = direction === 'egress' ? [probe.from, probe.to] : [probe.to, probe.from]
  if (typeof here === 'string') return true
  const admin = firstMatch(world, probe, direction, 'admin', here, there)
  if (admin === 'Allow' || admin === 'Deny') return admin === 'Allow'
  const isolating = world.policies.filter(
    policy =>
      policy.namespace === here.namespace &&
      isSelected(policy.spec.podSelector, here.labels) &&
      typesOf(policy).includes(direction),
  )
  if (isolating.length > 0)
    return isolating.some(({ namespace, spec }) =>
      (direction === 'ingress' ? (spec.ingress ?? []) : (spec.egress ?? [])).some(rule => {
        const peers = 'from' in rule ? rule.from : 'to' in rule ? rule.to : undefined
        return (
          (!peers?.length || peers.some(peer => isPeer(world, namespace, peer, there))) &&
          (!rule.ports?.length || rule.ports.some(port => isPort(port, probe)))
        )
      }),
    )
  return firstMatch(world, probe, direction, 'baseline', here, there) !== 'Deny'
}

function typesOf({ spec }: PolicyObject): readonly string[] {
  if (spec.policyTypes?.length) return spec.policyTypes.map(type => type.toLowerCase())
  return spec.egress?.length ? ['ingress', 'egress'] : ['ingress']
}

function isPeer({ namespaces }: WorldObjects, home: string, peer: Peer, there: PairEnd): boolean {
  const { ipBlock, namespaceSelector, podSelector } = peer
  if (typeof there === 'string')
    return !!ipBlock && holds(ipBlock.cidr, there) && !ipBlock.except?.some(hole => holds(hole, there))
  if (ipBlock) return false
  const inNamespace = namespaceSelector
    ? isSelected(namespaceSelector, labelsOf(namespaces, there.namespace))
    : there.namespace === home
  return inNamespace && (!podSelector || isSelected(podSelector, there.labels))
}

function isPort({ protocol = 'TCP', port, endPort }: PolicyPort, probe: Probe): boolean {
  if (protocol !== probe.protocol) return false
  if (port === undefined) return true
  if (typeof port === 'number') return probe.port >= port && probe.port <= (endPort ?? port)
  return isNamed(port, probe)
}

function isNamed(name: string, { to, port, protocol }: Probe): boolean {
  if (typeof to === 'string') return false
  return to.ports.some(one => one.name === name && one.containerPort === port && (one.protocol ?? 'TCP') === protocol)
}

function firstMatch(
  { namespaces, admin }: WorldObjects,
  probe: Probe,
  direction: 'ingress' | 'egress',
  tier: AdminObject['tier'],
  here: PodObject,
  there: PairEnd,
): AdminRule['action'] | undefined {
  const inOrder = admin.filter(policy => policy.tier === tier).sort((a, b) => a.priority - b.priority)
  for (const policy of inOrder) {
    if (!isAdminPeer(namespaces, policy.subject, here)) continue
    for (const { action, from, to, ports } of policy[direction] ?? []) {
      const peers = (direction === 'ingress' ? from : to) ?? []
      if (!peers.some(peer => isAdminPeer(namespaces, peer, there))) continue
      if (!ports?.length || ports.some(port => isAdminPort(port, probe))) return action
    }
  }
  return undefined
}

function isAdminPeer(namespaces: WorldObjects['namespaces'], peer: AdminPeer, there: PairEnd): boolean {
  if (peer.networks)
    return peer.networks.some(cidr => (typeof there === 'string' ? holds(cidr, there) : cidr.endsWith('/0')))
  if (typeof there === 'string') return false
  const labels = labelsOf(namespaces, there.namespace)
  if (peer.namespaces) return isSelected(peer.namespaces, labels)
  return (
    !!peer.pods && isSelected(peer.pods.namespaceSelector, labels) && isSelected(peer.pods.podSelector, there.labels)
  )
}

function isAdminPort(item: AdminPort, probe: Probe): boolean {
  if ('namedPort' in item) return isNamed(item.namedPort, probe)
  if ('portNumber' in item) return item.portNumber.protocol === probe.protocol && item.portNumber.port === probe.port
  const { protocol, start, end } = item.portRange
  return protocol === probe.protocol && probe.port >= start && probe.port <= end
}

/** Every namespace has its name as a label. */
function labelsOf(namespaces: WorldObjects['namespaces'], name: string): Labels {
  return { ...namespaces[name], 'kubernetes.io/metadata.name': name }
}

function isSelected({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key]
      if (operator === 'Exists') return value !== undefined
      if (operator === 'DoesNotExist') return value === undefined
      const isListed = value !== undefined && values.includes(value)
      return operator === 'In' ? isListed : !isListed
    })
  )
}

function holds(cidr: string, address: string): boolean {
  const [network = '', prefix = ''] = cidr.split('/')
  const family = isIPv6(network) ? 'ipv6' : 'ipv4'
  if (isIPv6(address) !== (family === 'ipv6')) return false
  const list = new BlockList()
  list.addSubnet(network, Number(prefix), family)
  return list.check(address, family)
}
