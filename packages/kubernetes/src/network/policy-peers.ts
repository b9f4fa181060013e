/** What the peers of a policy come to among the pods of the files. */
import type { PodFact } from '../pod/fact.ts'
import { isControllerLabel } from '../selector/controller-labels.ts'
import type { Demand, Direction } from './demand.ts'
import { type Namespaces, namespaceNameLabel } from './namespaces.ts'
import { isMeant, type PodParty, partyOf } from './party.ts'
import type { PodClass, PodClasses } from './pod-classes.ts'
import type { PolicyFact } from './policy.ts'
import type { PeerFact } from './rule.ts'

/** A peer that selects pods. */
export interface PeerState<R> {
  readonly direction: Direction
  readonly peer: Extract<PeerFact, { readonly type: 'pods' }>
  /** Of the peer in its policy. */
  readonly path: readonly (string | number)[]
  readonly pods: readonly PodFact<R>[]
  /** The pods that it may select as well. */
  readonly perhaps: readonly PodFact<R>[]
}

/** What many namespaces may meet is gathered once, for charts repeat it. */
export function policyPeersOf<R>(
  classes: PodClasses<R>,
  namespaces: Namespaces,
): (policy: PolicyFact<R>) => readonly PeerState<R>[] {
  const known = new Map<string, Meant<R>>()

  function meant(peer: PeerState<R>['peer'], home: string | undefined): Meant<R> {
    if (peer.namespaces === 'own' || namedIn(peer.namespaces)) return meantBy(peer, home, classes, namespaces)
    const key = JSON.stringify([peer.namespaces, peer.pods])
    const found = known.get(key) ?? meantBy(peer, home, classes, namespaces)
    known.set(key, found)
    return found
  }

  const states = new Map<PolicyFact<R>, readonly PeerState<R>[]>()

  function statesOf({ rules = [], namespace }: PolicyFact<R>): readonly PeerState<R>[] {
    const found: PeerState<R>[] = []
    for (const { direction, peers, path } of rules)
      for (const peer of peers === 'anyone' ? [] : peers) {
        if (peer.type !== 'pods') continue
        const side = direction === 'ingress' ? 'from' : 'to'
        found.push({ direction, peer, path: [...path, side, peer.at], ...meant(peer, namespace) })
      }
    return found
  }

  return policy => {
    const known = states.get(policy) ?? statesOf(policy)
    states.set(policy, known)
    return known
  }
}

type Meant<R> = Pick<PeerState<R>, 'pods' | 'perhaps'>

function meantBy<R>(
  peer: PeerState<R>['peer'],
  home: string | undefined,
  classes: PodClasses<R>,
  namespaces: Namespaces,
): Meant<R> {
  const pods: PodFact<R>[] = []
  const perhaps: PodFact<R>[] = []
  for (const { pods: alike } of candidates(peer, home, classes, namespaces)) {
    let party: PodParty | undefined
    let answer: boolean | undefined
    for (const pod of alike) {
      if (!party || party.hostNetwork !== pod.hostNetwork || party.isPartial !== pod.isPartial) {
        party = partyOf(pod)
        answer = isMeant(peer, party, home, namespaces)
      }
      if (answer) pods.push(pod)
      else if (answer === undefined) perhaps.push(pod)
    }
  }
  return { pods, perhaps }
}

/** By the labels that a selector asks for and that are there to be seen, and with them whatever may have more. */
function candidates<R>(
  { namespaces: demand, pods }: PeerState<R>['peer'],
  home: string | undefined,
  classes: PodClasses<R>,
  namespaces: Namespaces,
): Iterable<PodClass<R>> {
  const shown = pods === 'unknown' ? [] : pods.filter(({ key }) => !isControllerLabel(key))
  if (demand !== 'own' && demand !== 'unknown' && demand.length === 0)
    return new Set([...classes.everywhere.select(shown), ...classes.partial])
  const near =
    demand === 'own' ? [home, ...(home === undefined ? [] : [undefined])] : (namedIn(demand) ?? classes.namespaces)
  return near
    .filter(name => demand === 'own' || namespaces.meet(name, demand) !== false)
    .flatMap(name => {
      const open = classes.partial.filter(({ namespace }) => namespace === name)
      return [...new Set([...(classes.in(name)?.select(shown) ?? []), ...open])]
    })
}

/** The namespaces that a demand names; the release namespace may be any of them. */
function namedIn(demand: Demand): readonly (string | undefined)[] | undefined {
  if (demand === 'unknown') return
  const named = demand.find(({ key, operator }) => key === namespaceNameLabel && operator === 'In')
  return named && [...new Set(named.values), undefined]
}
