/** The answer to `keelint network exposure`: what may be reached from outside, and by pods that are not in the files. */
import type { Place, Project } from '@keelint/core'
import {
  anyPod,
  type Flow,
  type ImaginedParty,
  isNothing,
  type LabelRequirement,
  namespaceNameLabel,
  potentialPods,
} from '@keelint/kubernetes'
import { type PlacedAnswer, plain, type Row } from '../answer/answer.ts'
import type { Findings } from './collected.ts'
import { flowText } from './flow-text.ts'
import { unevaluated } from './notes.ts'
import { throughText, waysIn } from './ways-in.ts'
import { workloadsOf } from './workloads.ts'

type Asked = Pick<Project, 'network' | 'pods'>

export function exposureOf(project: Asked, findings: Findings): PlacedAnswer {
  const { network, pods } = project
  const workloads = workloadsOf(pods)
  const texts = new Map(workloads.map(({ pod, text }) => [pod, text]))
  const potential = potentialPods(network)
  const rows: Row<Place>[] = waysIn(project, findings).map(way => ({
    cells: [
      plain(way.pod ? texts.get(way.pod)! : 'what the files do not hold'),
      plain('from outside'),
      [{ text: way.text, at: way.at }],
      plain(throughText(way, network)),
    ],
  }))
  for (const { pod, text } of workloads)
    for (const direction of ['ingress', 'egress'] as const) {
      const all = network.side(direction, pod, anyPod)
      const put = (other: string, flow: Flow): void => {
        if (!isNothing(flow.allowed) || !isNothing(flow.unknown) || flow.named)
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
