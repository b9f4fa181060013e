/** The answers to `keelint network`, as tables whose cells know where they are from. */
import type { Place, Project } from '@keelint/core'
import {
  allConnections,
  anyPod,
  type Connections,
  common,
  connectionsText,
  describeResource,
  type Flow,
  type ImaginedParty,
  isNothing,
  type LabelRequirement,
  namespaceNameLabel,
  potentialPods,
} from '@keelint/kubernetes'
import type { Cell, PlacedAnswer, Row } from '../access/answer.ts'
import { flowText } from './flow-text.ts'
import { flowsOf } from './flows.ts'
import { endOf, workloadsOf } from './workloads.ts'

type Asked = Pick<Project, 'network' | 'pods'>

export function listOf(project: Asked): PlacedAnswer {
  const rows = flowsOf(project)
  return {
    title: 'Who reaches whom',
    columns: ['From', 'To', 'Connections'],
    rows: rows.map(({ from, to, flow }) => ({ cells: [plain(from), plain(to), plain(flowText(flow))] })),
    unknown: [],
    notes: [
      'Where one end is not a workload, only the side of the workload is told: policies of the other end may limit more.',
      ...unevaluated(project),
    ],
  }
}

export function explanationOf(
  { network, pods }: Asked,
  { from, to, port }: { readonly from: string; readonly to: string; readonly port?: Connections },
): PlacedAnswer {
  const [source, target] = [endOf(from, pods), endOf(to, pods)]
  const asked = port ?? allConnections
  const { allowed, unknown, egress, ingress } = network.explain(source.end, target.end)
  const answer = flowText({ allowed: common(allowed, asked), unknown: common(unknown, asked) })
  const rows = [['egress', egress] as const, ['ingress', ingress] as const].flatMap(([side, reasons]) =>
    reasons.flatMap(({ outcome, connections, policy, path }): readonly Row<Place>[] => {
      const here = common(connections, asked)
      if (isNothing(here)) return []
      const why = policy
        ? [{ text: `${describeResource(policy.id)}, ${path.join('.')}`, at: { resource: policy, path } }]
        : plain('no policy has a say')
      return [{ cells: [plain(side), plain(outcome), plain(connectionsText(here)), why] }]
    }),
  )
  return {
    title: `${source.text} to ${target.text}: ${answer}`,
    columns: ['Side', 'Outcome', 'Connections', 'Decided by'],
    rows,
    unknown: [],
    notes: ['A connection needs the leave of both sides. What is allowed and denied at once, the files do not tell.'],
  }
}

export function exposureOf(project: Asked): PlacedAnswer {
  const { network, pods } = project
  const texts = new Map(workloadsOf(pods).map(({ pod, text }) => [pod, text]))
  const potential = potentialPods(network)
  const rows: Row<Place>[] = network.entries.map(({ from, path, opening, pod, connections }) => {
    const { allowed, unknown } = network.side('ingress', pod, anyPod)
    const through = { allowed: common(allowed, connections), unknown: common(unknown, connections) }
    const way = `${describeResource(from.id)}${opening ? ` (${opening})` : ''}`
    const isCut = isNothing(through.allowed) && isNothing(through.unknown)
    return {
      cells: [
        plain(texts.get(pod)!),
        plain('from outside'),
        [{ text: way, at: { resource: from, path } }],
        plain(isCut ? `${connectionsText(connections)}, if policies let the way in` : flowText(through)),
      ],
    }
  })
  for (const [pod, text] of texts)
    for (const direction of ['ingress', 'egress'] as const) {
      const all = network.side(direction, pod, anyPod)
      const put = (other: string, flow: Flow): void => {
        if (!isNothing(flow.allowed) || !isNothing(flow.unknown))
          rows.push({ cells: [plain(text), plain(direction), plain(other), plain(flowText(flow))] })
      }
      put('every pod of the cluster', all)
      for (const one of potential) {
        const own = network.side(direction, pod, one)
        if (flowText(own) !== flowText(all)) put(selectorText(one), own)
      }
    }
  return {
    title: 'What may be reached, and by whom',
    columns: ['Workload', 'Direction', 'By', 'Connections'],
    rows,
    unknown: [],
    notes: unevaluated(project),
  }
}

function plain(text: string): Cell<Place> {
  return [{ text }]
}

function selectorText({ namespaces, pods }: ImaginedParty): string {
  const where = namespaces.length === 0 ? 'any namespace' : `namespaces with ${requirementsText(namespaces)}`
  return `${pods.length === 0 ? 'every pod' : `pods with ${requirementsText(pods)}`} of ${where}`
}

function requirementsText(requirements: readonly LabelRequirement[]): string {
  return requirements
    .map(({ key, operator, values }) => {
      const label = key === namespaceNameLabel ? 'the name' : key
      if (operator === 'In' && values.length === 1) return `${label}=${values[0]}`
      return values.length > 0 ? `${label} ${operator} (${values.join(', ')})` : `${label} ${operator}`
    })
    .join(' and ')
}

/** Kinds that count as coverage alone. */
function unevaluated({ network }: Asked): readonly string[] {
  const kinds = new Set(network.policies.flatMap(({ rules, resource }) => (rules ? [] : [resource.id.kind])))
  return kinds.size === 0
    ? []
    : [
        `Policies of these kinds are not evaluated, so that of what they select nobody can tell: ${[...kinds].sort().join(', ')}.`,
      ]
}
