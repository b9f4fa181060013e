/** What there is to be seen of a world's network, with the two tables that say it in words. */
import type { Place, Project, Resource } from '@keelint/core'
import {
  anyPod,
  type Coverage,
  type Direction,
  describeResource,
  type End,
  type Flow,
  type Reason,
  rangesOf,
} from '@keelint/kubernetes'
import { type Cell, type Part, type PlacedAnswer, plain, type Row } from '../../answer/answer.ts'
import type { Findings } from '../collected.ts'
import { flowText } from '../flow-text.ts'
import { type FlowEnd, type FlowRow, flowsOf, type Party } from '../flows.ts'
import { unevaluated, unlisted } from '../notes.ts'
import { throughFlow, throughText, type WayIn, waysIn } from '../ways-in.ts'
import { workloadsOf } from '../workloads.ts'
import { alike } from './alike.ts'

export type State = Coverage<Resource>['state']

export interface Seen {
  /** In the order of the rows of the table of workloads. */
  readonly parties: readonly { readonly party: Party; readonly states: Readonly<Record<Direction, State>> }[]
  /** In the order of the rows of the table of flows; behind them the ways. */
  readonly flows: readonly FlowRow[]
  readonly ways: readonly SeenWay[]
  /** The workloads of a party, without their namespace. */
  namesOf(party: Party): readonly Named[]
}

export interface Named {
  readonly name: string
  /** Empty for what is no resource. */
  readonly kind: string
}

export interface SeenWay {
  /** Undefined where it leads to nothing that the files hold. */
  readonly party: Party | undefined
  readonly text: string
  readonly flow: Flow
}

export interface SeenTables {
  readonly seen: Seen
  readonly workloads: PlacedAnswer
  readonly flows: PlacedAnswer
}

type Asked = Pick<Project, 'network' | 'pods'>

/** Arrows from more pods of one namespace than that are one sentence. */
const mostPairs = 12

export function seenIn(project: Asked, findings: Findings): SeenTables {
  const { network, pods } = project
  const ways = waysIn(project, findings)
  const parties = alike(project, ways)
  const flows = flowsOf(project, parties, mostPairs)
  const texts = new Map(workloadsOf(pods).map(({ pod, text }) => [pod, text]))
  const partyOf = new Map(parties.flatMap(party => party.pods.map(pod => [pod, party] as const)))
  const states = ({ pods: [pod] }: Party) => {
    const { ingress, egress } = network.coverage(pod)
    return { ingress: ingress.state, egress: egress.state }
  }
  return {
    seen: {
      parties: parties.map(party => ({ party, states: states(party) })),
      flows,
      ways: ways.map(way => ({
        party: way.pod && partyOf.get(way.pod),
        text: way.text,
        flow: throughFlow(way, network),
      })),
      namesOf: party => party.pods.map(({ resource: { id } }) => ({ name: id.name, kind: id.kind })),
    },
    workloads: {
      title: 'Workloads',
      columns: ['Workloads', 'Ingress', 'Egress'],
      rows: parties.map(party => ({
        cells: [
          party.pods.map(pod => ({ text: texts.get(pod)!, at: { resource: pod.resource, path: pod.path } })),
          stateCell(project, party, 'ingress'),
          stateCell(project, party, 'egress'),
        ],
      })),
      unknown: [],
      notes: [...unevaluated(project), ...unlisted(project)],
    },
    flows: {
      title: 'Who reaches whom',
      columns: ['From', 'To', 'Connections', 'By'],
      rows: [
        ...flows.map(row => flowRow(row, project)),
        ...ways.map(way => wayRow(way, way.pod && partyOf.get(way.pod)?.text, network)),
      ],
      unknown: [],
      notes: [
        'Where one end is not a workload, only the side of the workload is told: policies of the other end may limit more.',
      ],
    },
  }
}

const stateWords: Readonly<Record<State, string>> = {
  open: 'open: no policy limits it',
  isolated: 'isolated',
  unknown: 'cannot tell',
}

function stateCell({ network }: Asked, { pods: [pod] }: Party, direction: Direction): Cell<Place> {
  const { state, policies } = network.coverage(pod)[direction]
  const text = pod.hostNetwork ? 'on the network of its node: policies do not hold reliably' : stateWords[state]
  return [
    { text },
    ...policies.map(resource => ({ text: describeResource(resource.id), at: { resource, path: ['spec'] } })),
  ]
}

function flowRow({ from, to, flow }: FlowRow, { network }: Asked): Row<Place> {
  // Within a party it is about two of its pods, for each reaches itself.
  const target = from === to && to.type === 'workload' ? (to.pods[1] ?? to.pods[0]) : endOf(to)
  const { egress, ingress } = network.explain(endOf(from), target)
  const reasons = [...(from.type === 'workload' ? egress : []), ...(to.type === 'workload' ? ingress : [])]
  return { cells: [plain(from.text), plain(to.text), plain(flowText(flow)), deciding(reasons)] }
}

/** Who allows it; where nobody does, who denies it. */
function deciding(reasons: readonly Reason<Resource>[]): Cell<Place> {
  const placed = reasons.filter(({ policy }) => policy !== undefined)
  const allowing = placed.filter(({ outcome }) => outcome === 'allowed')
  const parts = new Map<string, Part<Place>>()
  for (const { policy, path } of allowing.length > 0 ? allowing : placed) {
    const text = `${describeResource(policy!.id)}, ${path.join('.')}`
    if (!parts.has(text)) parts.set(text, { text, at: { resource: policy!, path } })
  }
  return parts.size > 0 ? [...parts.values()] : plain('no policy has a say')
}

function wayRow(way: WayIn, to: string | undefined, network: Project['network']): Row<Place> {
  return {
    cells: [
      plain('outside of the cluster'),
      plain(to ?? 'what the files do not hold'),
      plain(throughText(way, network)),
      [{ text: way.text, at: way.at }],
    ],
  }
}

function endOf(end: FlowEnd): End<Resource> {
  if (end.type === 'workload') return end.pods[0]
  if (end.type === 'namespace') return end.pods
  const [range] = rangesOf(end.type === 'addresses' ? end.block : { cidr: '0.0.0.0/0' })
  return end.type === 'pods' || end.type === 'anyone' || !range ? anyPod : { type: 'addresses', range }
}
