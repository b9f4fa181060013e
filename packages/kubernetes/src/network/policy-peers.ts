/** What the peers of a policy come to among the pods of the files. */
import type { PodFact } from '../pod/fact.ts'
import { isControllerLabel } from '../selector/controller-labels.ts'
import { type Demand, type Direction, demandsNothing } from './demand.ts'
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

/** What a peer means is gathered once, for charts repeat it. */
export function policyPeersOf<R>(
  classes: PodClasses<R>,
  namespaces: Namespaces,
): (policy: PolicyFact<R>) => readonly PeerState<R>[] {
  const known = new Map<string, Meant<R>>()

  function meant(peer: PeerState<R>['peer'], home: string | undefined): Meant<R> {
    const key = JSON.stringify([peer.namespaces, peer.pods, peer.namespaces === 'own' && [home]])
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
  for (const near of candidates(peer, home, classes, namespaces))
    for (const { pods: alike } of near.classes) {
      const isSure = near.isSure && !alike.some(isDoubtful)
      let party: PodParty | undefined
      let answer: boolean | undefined = isSure
      for (const pod of alike) {
        if (!isSure && (!party || party.hostNetwork !== pod.hostNetwork || party.isPartial !== pod.isPartial)) {
          party = partyOf(pod)
          answer = isMeant(peer, party, home, namespaces)
        }
        if (answer) pods.push(pod)
        else if (answer === undefined) perhaps.push(pod)
      }
    }
  return { pods, perhaps: perhaps.length > 0 ? perhaps : none }
}

const none: readonly never[] = []

/** Whether labels alone do not tell what a pod is to a peer. */
function isDoubtful({ hostNetwork, isPartial }: PodFact<unknown>): boolean {
  return hostNetwork || isPartial
}

interface Near<R> {
  readonly classes: Iterable<PodClass<R>>
  /** Whether a peer means them all, if there is nothing doubtful about their pods. */
  readonly isSure: boolean
}

/** By the labels that a selector asks for and that are there to be seen, and with them whatever may have more. */
function candidates<R>(
  { namespaces: demand, pods }: PeerState<R>['peer'],
  home: string | undefined,
  classes: PodClasses<R>,
  namespaces: Namespaces,
): readonly Near<R>[] {
  const shown = pods === 'unknown' ? [] : pods.filter(({ key }) => !isControllerLabel(key))
  const isShown = pods !== 'unknown' && shown.length === pods.length
  if (demand !== 'own' && demandsNothing(demand))
    return [{ classes: together(classes.everywhere.select(shown), classes.partial), isSure: isShown }]
  const near =
    demand === 'own' ? [home, ...(home === undefined ? [] : [undefined])] : (namedIn(demand) ?? classes.namespaces)
  return near.flatMap(name => {
    const answer = demand === 'own' ? name === home || undefined : namespaces.meet(name, demand)
    if (answer === false) return []
    const found = classes.in(name)?.select(shown) ?? none
    return [{ classes: together(found, classes.partialIn(name)), isSure: answer === true && isShown }]
  })
}

function together<T>(found: readonly T[], others: readonly T[]): Iterable<T> {
  return others.length > 0 ? new Set([...found, ...others]) : found
}

/** The namespaces that a demand names; the release namespace may be any of them. */
function namedIn(demand: Demand): readonly (string | undefined)[] | undefined {
  if (demand === 'unknown') return
  const named = demand.find(({ key, operator }) => key === namespaceNameLabel && operator === 'In')
  return named && [...new Set(named.values), undefined]
}
