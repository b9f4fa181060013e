/** Who reaches whom: only pairs that a rule is about, and for the rest that there is no limit. */
import type { Project, Resource } from '@keelint/core'
import {
  type AddressBlock,
  anyPod,
  type Direction,
  type Flow,
  type ImaginedParty,
  isNothing,
  type LabelRequirement,
  namespaceNameLabel,
  ownNamespace,
  type PeerState,
  type PodFact,
  type PolicyFact,
} from '@keelint/kubernetes'
import { flowText } from './flow-text.ts'
import { outsideFlows } from './outside.ts'

/** Pods that are alike: what holds for the first of them holds for each. */
export interface Party {
  readonly type: 'workload'
  /** No two parties have the same. */
  readonly text: string
  readonly pods: readonly [PodFact<Resource>, ...PodFact<Resource>[]]
}

export type FlowEnd =
  | Party
  /** Pods of the cluster and addresses outside of it alike; pods alone; addresses alone. */
  | { readonly type: 'anyone' | 'pods' | 'outside'; readonly text: string }
  | { readonly type: 'addresses'; readonly text: string; readonly block: AddressBlock }
  /** Every pod of a namespace, those that are not in the files among them. */
  | { readonly type: 'namespace'; readonly text: string; readonly pods: ImaginedParty }

export interface FlowRow {
  readonly from: FlowEnd
  readonly to: FlowEnd
  readonly flow: Flow
}

const anyone: FlowEnd = { type: 'anyone', text: 'anyone' }
const everyPod: FlowEnd = { type: 'pods', text: 'every pod' }
const theOutside: FlowEnd = { type: 'outside', text: 'the outside' }

/**
 * What is allowed to all has one row for all; the other side may be limited by policies of its own. All other rows are what a rule
 * allows to those whom it names.
 * @param most of the pods of a namespace that have a row each, where a rule names all of them
 */
export function flowsOf(
  { network }: Pick<Project, 'network'>,
  parties: readonly Party[],
  most = Number.POSITIVE_INFINITY,
): readonly FlowRow[] {
  const partyOf = new Map(parties.flatMap(party => party.pods.map(pod => [pod, party] as const)))
  const selecting = selectingIn(network)
  const rows = new Map<string, FlowRow>()

  function add(from: FlowEnd, to: FlowEnd, flow: () => Flow): void {
    const key = JSON.stringify([from.text, to.text])
    if (rows.has(key)) return
    const row = { from, to, flow: flow() }
    rows.set(key, row)
  }

  function addPair(from: PodFact<Resource>, to: PodFact<Resource>): void {
    const [source, target] = [partyOf.get(from), partyOf.get(to)]
    if (from !== to && source && target) add(source, target, () => network.flow(from, to))
  }

  for (const party of parties) {
    const [pod] = party.pods
    const policies = selecting(pod)
    for (const direction of ['ingress', 'egress'] as const) {
      const put = (other: FlowEnd, flow: Flow): void => {
        if (direction === 'ingress') add(other, party, () => flow)
        else add(party, other, () => flow)
      }
      const inside = network.side(direction, pod, anyPod)
      const { rest, blocks } = outsideFlows(network, direction, pod, blocksOf(policies, direction))
      if (flowText(inside) === flowText(rest)) put(anyone, inside)
      else {
        put(everyPod, inside)
        put(theOutside, rest)
      }
      for (const policy of policies)
        for (const state of network.peers(policy)) {
          if (state.direction !== direction) continue
          const whole = state.pods.length > most ? namespaceMeant(state.peer, policy) : undefined
          if (whole) put(whole, network.side(direction, pod, whole.pods))
          else
            for (const other of [...state.pods, ...state.perhaps])
              if (direction === 'ingress') addPair(other, pod)
              else addPair(pod, other)
        }
      for (const { block, flow } of blocks)
        if (flowText(flow) !== flowText(rest)) put({ type: 'addresses', text: blockText(block), block }, flow)
    }
  }
  return [...rows.values()]
    .filter(({ from, to, flow }) => isSome(flow) || from.type === 'addresses' || to.type === 'addresses')
    .sort((a, b) => compare(a.from.text, b.from.text) || compare(a.to.text, b.to.text))
}

/** The policies that select a pod, or may. */
function selectingIn(network: Project['network']): (pod: PodFact<Resource>) => readonly PolicyFact<Resource>[] {
  const found = new Map<PodFact<Resource>, PolicyFact<Resource>[]>()
  for (const policy of network.policies)
    for (const { pod } of network.selected(policy)) {
      const list = found.get(pod) ?? []
      found.set(pod, list)
      if (list.at(-1) !== policy) list.push(policy)
    }
  // What completes a pod may give it labels by which any policy of its namespace selects it.
  return pod => (pod.isPartial ? network.acting(pod.namespace).map(({ policy }) => policy) : (found.get(pod) ?? []))
}

function isSome({ allowed, unknown, named }: Flow): boolean {
  return !isNothing(allowed) || !isNothing(unknown) || named !== undefined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Undefined where a peer is about some pods of a namespace, or of several. */
function namespaceMeant(
  { namespaces, pods }: PeerState<Resource>['peer'],
  policy: PolicyFact<Resource>,
): Extract<FlowEnd, { readonly type: 'namespace' }> | undefined {
  if (pods.length > 0 || namespaces === 'unknown') return
  const met = namespaces === 'own' ? ownNamespace(policy.namespace) : namespaces
  const [{ key, operator, values } = noRequirement] = met
  if (met.length !== 1 || key !== namespaceNameLabel || operator !== 'In' || values.length !== 1) return
  const name = values[0] === '' ? 'the release namespace' : values[0]
  return { type: 'namespace', text: `every pod of ${name}`, pods: { type: 'imagined', namespaces: met, pods: [] } }
}

const noRequirement: LabelRequirement = { key: '', operator: 'Exists', values: [] }

/** Each once. */
function blocksOf(policies: readonly PolicyFact<Resource>[], direction: Direction): readonly AddressBlock[] {
  const found = policies.flatMap(({ rules = [] }) =>
    rules.flatMap(rule =>
      rule.direction !== direction || rule.peers === 'anyone'
        ? []
        : rule.peers.flatMap(peer => (peer.type === 'addresses' ? peer.blocks : [])),
    ),
  )
  return [...new Map(found.map(block => [blockText(block), block])).values()]
}

function blockText({ cidr, except = [] }: AddressBlock): string {
  return except.length > 0 ? `${cidr} without ${except.join(', ')}` : cidr
}
