/** Which pods network policies isolate, and what may go from one to another. */
import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import { type Connections, common, united, without } from './connections.ts'
import { type Coverage, coverageOf, type Say } from './coverage.ts'
import type { Direction } from './demand.ts'
import { type Entry, entriesOf, type ServedPort, servedOf } from './entries.ts'
import type { NetworkFact } from './fact.ts'
import { type Flow, judged, type Reason } from './judge.ts'
import { namespacesOf } from './namespaces.ts'
import { type Party, type PodParty, partyOf } from './party.ts'
import { join, type PodClass, podClassesOf } from './pod-classes.ts'
import type { PolicyFact } from './policy.ts'
import { type PeerState, policyPeersOf } from './policy-peers.ts'
import type { SelectedBy } from './selected-by.ts'
import { sidesOf } from './sides.ts'

export interface Network<R> {
  /**
   * Whether a pod is isolated, in each direction. A pod on its node's network is always open, and no policy has a say in it.
   * https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods
   * @param pod one of those that the network was made from
   */
  coverage(pod: PodFact<R>): Readonly<Record<Direction, Coverage<R>>>
  /** The policies of every kind, in the order of the files. */
  readonly policies: readonly PolicyFact<R>[]
  /** The policies that act in a namespace, with pods in it or without. @param namespace undefined is the release namespace */
  acting(namespace: string | undefined): readonly ActingPolicy<R>[]
  /** The pods that a policy selects, or may select. */
  selected(policy: PolicyFact<R>): readonly SelectedPod<R>[]
  /** What each peer of a policy that selects pods comes to. */
  peers(policy: PolicyFact<R>): readonly PeerState<R>[]
  /**
   * What may go from one end to another: what the first lets out and the other lets in. Answers are implied, a pod always
   * reaches itself, and nothing that is outside of the cluster is asked to let anything out.
   */
  flow(from: End<R>, to: End<R>): Flow
  /** One side of that alone. */
  side(direction: Direction, pod: PodFact<R>, other: End<R>): Flow
  /** Why: the reasons of the side that lets out, and of the one that lets in. */
  explain(from: End<R>, to: End<R>): Explanation<R>
  /** The pods that Services and routes lead to from outside of the cluster. */
  readonly entries: readonly Entry<R>[]
  /** The ports of the Services that select a pod. */
  served(pod: PodFact<R>): readonly ServedPort<R>[]
}

/** A pod that the network was made from, addresses outside of the cluster, or pods that one imagines. */
export type End<R> = PodFact<R> | Party

export interface ActingPolicy<R> {
  readonly policy: PolicyFact<R>
  /** False where the files do not tell. */
  readonly certain: boolean
}

export interface SelectedPod<R> {
  readonly pod: PodFact<R>
  /** False where the files do not tell. */
  readonly certain: boolean
}

export interface Explanation<R> extends Flow {
  readonly egress: readonly Reason<R>[]
  readonly ingress: readonly Reason<R>[]
}

const open: Coverage<never> = { state: 'open', policies: [] }
const uncovered = { ingress: open, egress: open }
const noReasons: readonly never[] = []

/**
 * Joins policies, pods, Services and what exposes them; nothing is worked out before it is asked for.
 *
 * @param facts of one world
 * @param pods of the same world
 * @param isClosed whether it is said of a namespace that it is as the files tell
 */
export function networkOf<R>(
  facts: readonly NetworkFact<R>[],
  pods: readonly PodFact<R>[],
  isClosed?: (namespace: string) => boolean,
): Network<R> {
  const classes = podClassesOf(pods)
  const policies = facts.filter(fact => fact.type === 'policy')
  const namespaces = namespacesOf(
    facts.filter(fact => fact.type === 'namespace'),
    isClosed,
  )
  join(policies, classes, namespaces)
  const coverages = new Map<SelectedBy<R>, Readonly<Record<Direction, Coverage<R>>>>()
  const parties = new Map<PodFact<R>, PodParty>()
  const selections = lazy(() => selectionsOf(classes.all))
  const clusterWide = lazy(() => policies.filter(policy => policy.clusterWide))
  const byNamespace = lazy(() => {
    const lists = new Map<string | undefined, ActingPolicy<R>[]>()
    for (const policy of policies) {
      if (policy.clusterWide) continue
      const list = lists.get(policy.namespace)
      if (list) list.push({ policy, certain: true })
      else lists.set(policy.namespace, [{ policy, certain: true }])
    }
    return lists
  })
  const selecting = sidesOf(classes, namespaces, namespace => [
    ...(byNamespace().get(namespace) ?? []).map(({ policy }) => policy),
    ...clusterWide(),
  ])
  const entries = lazy(() => entriesOf(facts, classes))
  const served = lazy(() => servedOf(facts, classes))

  function endOf(end: End<R>): Party {
    if ('type' in end) return end
    const known = parties.get(end) ?? partyOf(end)
    parties.set(end, known)
    return known
  }

  function actingIn(policy: PolicyFact<R>, namespace: string | undefined): readonly ActingPolicy<R>[] {
    const answers = policy.selections.map(selection => namespaces.meet(namespace, selection.namespaces))
    if (answers.includes(true)) return [{ policy, certain: true }]
    return answers.includes(undefined) ? [{ policy, certain: false }] : []
  }

  function side(direction: Direction, end: End<R>, other: Party, destination: Party, reasons?: Reason<R>[]): Flow {
    const chosen = 'type' in end ? noReasons : selecting(end)[direction]
    return judged(chosen, direction, other, destination, namespaces, reasons)
  }

  function explain(from: End<R>, to: End<R>, egress?: Reason<R>[], ingress?: Reason<R>[]): Flow {
    const [source, target] = [endOf(from), endOf(to)]
    if (from === to) return judged<R>([], 'egress', target, target, namespaces)
    return bothOf(side('egress', from, target, target, egress), side('ingress', to, source, target, ingress))
  }

  return {
    policies,
    coverage(pod) {
      const selected = pod.hostNetwork ? undefined : classes.of(pod)?.selected
      if (!selected) return uncovered
      const known = coverages.get(selected) ?? {
        ingress: coverageOf(says(selected, 'ingress')),
        egress: coverageOf(says(selected, 'egress')),
      }
      coverages.set(selected, known)
      return pod.isPartial ? withoutOpen(known) : known
    },
    acting: namespace => [
      ...(byNamespace().get(namespace) ?? []),
      ...clusterWide().flatMap(policy => actingIn(policy, namespace)),
    ],
    selected: policy => selections().get(policy) ?? [],
    peers: policyPeersOf(classes, namespaces),
    flow: (from, to) => explain(from, to),
    side(direction, pod, other) {
      const party = endOf(other)
      return side(direction, pod, party, direction === 'egress' ? party : endOf(pod))
    },
    explain(from, to) {
      const egress: Reason<R>[] = []
      const ingress: Reason<R>[] = []
      return { ...explain(from, to, egress, ingress), egress, ingress }
    },
    get entries() {
      return entries()
    },
    served: pod => served()(pod),
  }
}

function selectionsOf<R>(all: readonly PodClass<R>[]): ReadonlyMap<PolicyFact<R>, readonly SelectedPod<R>[]> {
  const found = new Map<PolicyFact<R>, SelectedPod<R>[]>()
  for (const { pods, selected } of all) {
    const surely = pods.map(pod => ({ pod, certain: true }))
    for (const { group, certain } of selected.all)
      for (const { policy } of group.members) {
        const list = found.get(policy) ?? []
        found.set(policy, list)
        for (const one of certain ? surely : pods.map(pod => ({ pod, certain }))) list.push(one)
      }
  }
  return found
}

/** A connection goes through where both sides let it. */
function bothOf(a: Flow, b: Flow): Flow {
  const allowed = common(a.allowed, b.allowed)
  const possible = (flow: Flow): Connections => united(flow.allowed, flow.unknown)
  return { allowed, unknown: without(common(possible(a), possible(b)), allowed) }
}

/** A pod may have labels that nobody sees, by which a policy selects it. */
function withoutOpen<R>({
  ingress,
  egress,
}: Readonly<Record<Direction, Coverage<R>>>): Readonly<Record<Direction, Coverage<R>>> {
  const doubted = (coverage: Coverage<R>): Coverage<R> =>
    coverage.state === 'open' ? { ...coverage, state: 'unknown' } : coverage
  return { ingress: doubted(ingress), egress: doubted(egress) }
}

function says<R>({ all }: SelectedBy<R>, direction: Direction): readonly Say<R>[] {
  const found: Say<R>[] = []
  for (const { group, certain } of all)
    for (const { policy, selection } of group.members) {
      const verdict = selection[direction]
      if (verdict) found.push({ policy, verdict, certain })
    }
  return found
}
