/** One end of a connection, and whether a rule's peer means it. */
import type { PodFact, PodPort } from '../pod/fact.ts'
import { isControllerLabel } from '../selector/controller-labels.ts'
import { type LabelRequirement, type Labels, meets } from '../selector/label-selector.ts'
import { type AddressRange, addressBits, isInside, joinedRangesOf, overlap, rangeOf, rangesOf } from './cidr.ts'
import type { Demand } from './demand.ts'
import { type Namespaces, ownNamespace } from './namespaces.ts'
import type { PeerFact, RuleFact } from './rule.ts'

/** Addresses outside of the cluster, of which no rule may tell some from others. */
export interface OutsideParty {
  readonly type: 'addresses'
  readonly range: AddressRange
}

/** Pods that the files show. */
export interface PodParty {
  readonly type: 'pods'
  /** `undefined` is the release namespace. */
  readonly namespace: string | undefined
  readonly labels: Labels
  readonly ports: readonly PodPort[]
  readonly hostNetwork: boolean
  /** Whether there may be labels and ports that the files do not show. */
  readonly isPartial: boolean
}

/**
 * Pods that one imagines: of them nothing is known but that they meet these requirements. A rule means them where it asks for some of
 * just these.
 */
export interface ImaginedParty {
  readonly type: 'imagined'
  readonly namespaces: readonly LabelRequirement[]
  readonly pods: readonly LabelRequirement[]
}

/** Anybody of whom nothing at all is known: each rule may mean it. */
export interface Somebody {
  readonly type: 'somebody'
}

export type Party = OutsideParty | PodParty | ImaginedParty | Somebody

/** An end of which nothing is known. */
export const somebody: Somebody = { type: 'somebody' }

/** The pod as an end of connections. */
export function partyOf(pod: PodFact<unknown>): PodParty {
  const { namespace, labels, ports, hostNetwork, isPartial } = pod
  return { type: 'pods', namespace, labels, ports, hostNetwork, isPartial }
}

/** Where pods may have their addresses: the ranges for private use and for carriers, and those of links. */
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'].map(
  cidr => rangeOf(cidr)!,
)

/** Whether one of a rule's peers means a party; undefined where the files do not tell. @param home the namespace of the policy */
export function isPeerOf(
  { peers }: RuleFact,
  party: Party,
  home: string | undefined,
  namespaces: Namespaces,
): boolean | undefined {
  if (peers === 'anyone') return true
  if (party.type === 'addresses') return isAmong(party.range, peers)
  let answer: boolean | undefined = false
  for (const peer of peers) {
    const one = isMeant(peer, party, home, namespaces)
    if (one) return true
    if (one === undefined) answer = undefined
  }
  return answer
}

/** The addresses that a rule's peers hold, joined and in order; made once for each rule, for there may be thousands. */
const joinedRanges = new WeakMap<readonly PeerFact[], Readonly<Record<4 | 6, readonly AddressRange[]>>>()

function isAmong(range: AddressRange, peers: readonly PeerFact[]): boolean | undefined {
  const known = joinedRanges.get(peers) ?? joined(peers)
  joinedRanges.set(peers, known)
  const ranges = known[range.family]
  let low = 0
  for (let high = ranges.length; low < high; ) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.last < range.first) low = middle + 1
    else high = middle
  }
  const next = ranges[low]
  if (next && isInside(range, next)) return true
  const isDoubted = (next && overlap(next, range)) || peers.some(({ type }) => type === 'unknown' || type === 'domains')
  return isDoubted ? undefined : false
}

function joined(peers: readonly PeerFact[]): Readonly<Record<4 | 6, readonly AddressRange[]>> {
  const all = peers.flatMap(peer => (peer.type === 'addresses' ? peer.blocks.flatMap(rangesOf) : []))
  return {
    4: joinedRangesOf(all.filter(range => range.family === 4)),
    6: joinedRangesOf(all.filter(range => range.family === 6)),
  }
}

/**
 * Whether a peer means a party; undefined where the files do not tell.
 *
 * Blocks of network policies are about addresses outside of the cluster, for those of pods change; blocks of admin policies count
 * for pods too. Pods on the network of their node may be known by the address of the node alone.
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors
 * @param home the namespace of the policy
 */
export function isMeant(
  peer: PeerFact,
  party: Party,
  home: string | undefined,
  namespaces: Namespaces,
): boolean | undefined {
  if (peer.type === 'unknown' || party.type === 'somebody') return
  if (party.type === 'addresses') return isAmong(party.range, [peer])
  if (party.type === 'imagined') return isImaginedMeant(peer, party, home)
  switch (peer.type) {
    case 'pods': {
      const answer = both(inNamespaces(peer.namespaces, party, home, namespaces), hasLabels(peer.pods, party))
      return answer === true && party.hostNetwork ? undefined : answer
    }
    case 'addresses': {
      if (party.hostNetwork) return
      if (!peer.countsPods) return false
      const ranges = peer.blocks.flatMap(rangesOf)
      if (holdsEveryAddress(peer)) return true
      return ranges.some(range => privateRanges.some(own => overlap(range, own))) ? undefined : false
    }
    case 'nodes':
      return party.hostNetwork ? undefined : false
    case 'domains':
      return false
  }
}

function isImaginedMeant(peer: PeerFact, { namespaces, pods }: ImaginedParty, home: string | undefined): boolean {
  if (peer.type === 'addresses') return peer.countsPods && holdsEveryAddress(peer)
  if (peer.type !== 'pods') return false
  return (
    isAskedOf(namespaces, peer.namespaces === 'own' ? ownNamespace(home) : peer.namespaces) &&
    isAskedOf(pods, peer.pods)
  )
}

function isAskedOf(met: readonly LabelRequirement[], demand: Demand): boolean {
  return demand !== 'unknown' && demand.every(one => met.some(other => isSame(one, other)))
}

function isSame(a: LabelRequirement, b: LabelRequirement): boolean {
  if (a.key !== b.key || a.operator !== b.operator) return false
  return a.values.every(value => b.values.includes(value)) && b.values.every(value => a.values.includes(value))
}

function holdsEveryAddress({ blocks }: Extract<PeerFact, { readonly type: 'addresses' }>): boolean {
  return blocks
    .flatMap(rangesOf)
    .some(({ first, last, family }) => first === 0n && last === (1n << BigInt(addressBits[family])) - 1n)
}

function inNamespaces(
  demand: Demand | 'own',
  { namespace }: PodParty,
  home: string | undefined,
  namespaces: Namespaces,
): boolean | undefined {
  if (demand === 'own') {
    if (namespace === home) return true
    // The release namespace may be one of those that have a name.
    return namespace !== undefined && home !== undefined ? false : undefined
  }
  return namespaces.meet(namespace, demand)
}

/** Whether a pod has what is demanded; labels that controllers give are not seen. */
export function hasLabels(demand: Demand, { labels, isPartial }: PodParty): boolean | undefined {
  if (demand === 'unknown') return
  let answer: boolean | undefined = true
  for (const requirement of demand) {
    if (isHidden(requirement, labels, isPartial)) answer = undefined
    else if (!meets(labels, [requirement])) return false
  }
  return answer
}

function isHidden({ key }: LabelRequirement, labels: Labels, isPartial: boolean): boolean {
  return (isPartial || isControllerLabel(key)) && !Object.hasOwn(labels, key)
}

function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false
  return a && b
}
