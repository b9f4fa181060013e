/** Who reaches whom: only pairs that a rule is about, and for the rest that there is no limit. */
import type { Project, Resource } from '@keelint/core'
import {
  type AddressBlock,
  anyPod,
  type Direction,
  type Flow,
  isNothing,
  noConnections,
  type OutsideParty,
  type PodFact,
  type PolicyFact,
  rangeOf,
  rangesOf,
} from '@keelint/kubernetes'
import { flowText } from './flow-text.ts'
import { workloadsOf } from './workloads.ts'

export interface FlowRow {
  readonly from: string
  readonly to: string
  readonly flow: Flow
  /** The namespace of each end; undefined for what is in none. */
  readonly spaces: readonly [string | undefined, string | undefined]
}

/** Pods of the cluster and addresses outside of it alike. */
const anyone = 'anyone'
const everyPod = 'every pod'
const theOutside = 'the outside'

const everyAddress: OutsideParty = { type: 'addresses', range: rangeOf('0.0.0.0/0')! }

/**
 * What is allowed to all has one row for all; the other side may be limited by policies of its own. All other rows are what a rule
 * allows to those whom it names.
 */
export function flowsOf({ network, pods }: Pick<Project, 'network' | 'pods'>): readonly FlowRow[] {
  const workloads = workloadsOf(pods)
  const texts = new Map(workloads.map(({ pod, text }) => [pod, text]))
  const policyOf = new Map(network.policies.map(policy => [policy.resource, policy]))
  const rows = new Map<string, FlowRow>()

  function add(from: string, to: string, flow: Flow, spaces: FlowRow['spaces']): void {
    const key = JSON.stringify([from, to])
    if (from !== to && !rows.has(key) && !(isNothing(flow.allowed) && isNothing(flow.unknown)))
      rows.set(key, { from, to, flow, spaces })
  }

  function addPair(from: PodFact<Resource>, to: PodFact<Resource>): void {
    add(texts.get(from)!, texts.get(to)!, network.flow(from, to), [from.namespace, to.namespace])
  }

  for (const { pod, text } of workloads)
    for (const direction of ['ingress', 'egress'] as const) {
      const { policies } = network.coverage(pod)[direction]
      const selecting = policies.flatMap(resource => policyOf.get(resource) ?? [])
      const put = (other: string, flow: Flow): void => {
        if (direction === 'ingress') add(other, text, flow, [undefined, pod.namespace])
        else add(text, other, flow, [pod.namespace, undefined])
      }
      const inside = network.side(direction, pod, anyPod)
      const { allowed } = network.side(direction, pod, everyAddress)
      const outside = { allowed, unknown: noConnections }
      if (flowText(inside) === flowText(outside)) put(anyone, inside)
      else {
        put(everyPod, inside)
        put(theOutside, outside)
      }
      for (const policy of selecting)
        for (const state of network.peers(policy))
          if (state.direction === direction)
            for (const other of [...state.pods, ...state.perhaps])
              if (direction === 'ingress') addPair(other, pod)
              else addPair(pod, other)
      for (const block of blocksOf(selecting, direction)) {
        const [range] = rangesOf(block)
        if (range) put(blockText(block), network.side(direction, pod, { type: 'addresses', range }))
      }
    }
  return [...rows.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function blocksOf(policies: readonly PolicyFact<Resource>[], direction: Direction): readonly AddressBlock[] {
  return policies.flatMap(({ rules }) =>
    (rules ?? []).flatMap(rule =>
      rule.direction !== direction || rule.peers === 'anyone'
        ? []
        : rule.peers.flatMap(peer => (peer.type === 'addresses' ? peer.blocks : [])),
    ),
  )
}

function blockText({ cidr, except = [] }: AddressBlock): string {
  return except.length > 0 ? `${cidr} without ${except.join(', ')}` : cidr
}
