/** The rules of a NetworkPolicy, as reachability needs them. */
import type { LabelSelector, NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from '../api/kinds.gen.ts'
import { requirementsOf } from '../selector/label-selector.ts'
import { type AddressRange, isInside, rangeOf } from './cidr.ts'
import { lastPort } from './connections.ts'
import type { Demand, Direction } from './demand.ts'
import { policyDirections } from './network-policy.ts'
import { type PeerFact, type PortFact, portsBetween, protocolOf, type RuleFact } from './rule.ts'

/**
 * The rules of the directions that the policy isolates; those of others have no effect. A rule that is `{}` or null allows everything,
 * and so does one without peers for those ports.
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */
export function rulesOfNetworkPolicy({ spec }: NetworkPolicy): readonly RuleFact[] {
  const isolated = policyDirections(spec) ?? (['ingress', 'egress'] as const)
  return isolated.flatMap(direction =>
    (direction === 'ingress' ? (spec?.ingress ?? []) : (spec?.egress ?? [])).map((rule, index) =>
      ruleOf(direction, index, rule),
    ),
  )
}

function ruleOf(
  direction: Direction,
  index: number,
  rule:
    | {
        readonly from?: readonly NetworkPolicyPeer[]
        readonly to?: readonly NetworkPolicyPeer[]
        readonly ports?: readonly NetworkPolicyPort[]
      }
    | null
    | undefined,
): RuleFact {
  const peers = (direction === 'ingress' ? rule?.from : rule?.to) ?? []
  const ports = rule?.ports ?? []
  return {
    direction,
    action: 'allow',
    peers: peers.length === 0 ? 'anyone' : peers.map(peerOf),
    ports: ports.length === 0 ? 'any' : ports.map(portOf),
    path: ['spec', direction, index],
  }
}

/** A peer is either a block or a selector of pods, of namespaces or of both; the API server refuses all else. */
function peerOf(peer: NetworkPolicyPeer | null | undefined, at: number): PeerFact {
  const { ipBlock, namespaceSelector, podSelector } = peer ?? {}
  const selects = !!namespaceSelector || !!podSelector
  if (ipBlock && !selects) {
    const { cidr, except } = ipBlock
    const whole = rangeOf(cidr ?? '')
    const holes = (except ?? []).map(hole => rangeOf(hole ?? ''))
    if (cidr === undefined || !whole || !holes.every(hole => hole && isWithin(hole, whole)))
      return { at, type: 'unknown' }
    return { at, type: 'addresses', blocks: [{ cidr, except: except ?? [] }], countsPods: false }
  }
  if (ipBlock || !selects) return { at, type: 'unknown' }
  return {
    at,
    type: 'pods',
    namespaces: namespaceSelector ? demandOf(namespaceSelector) : 'own',
    pods: demandOf(podSelector ?? {}),
  }
}

/** An exception is only a part of the block. */
function isWithin(hole: AddressRange, whole: AddressRange): boolean {
  return isInside(hole, whole) && (hole.first !== whole.first || hole.last !== whole.last)
}

function demandOf(selector: LabelSelector): Demand {
  return requirementsOf(selector) ?? 'unknown'
}

function portOf(item: NetworkPolicyPort | null | undefined): PortFact {
  const { port, endPort } = item ?? {}
  const protocol = protocolOf(item?.protocol ?? 'TCP')
  if (!protocol) return 'unknown'
  if (typeof port === 'string') return (endPort ?? undefined) === undefined ? { protocol, name: port } : 'unknown'
  if ((port ?? undefined) === undefined)
    return (endPort ?? undefined) === undefined ? { protocol, first: 1, last: lastPort } : 'unknown'
  const range = portsBetween(port, endPort ?? port)
  return range ? { protocol, ...range } : 'unknown'
}
