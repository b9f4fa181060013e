/** The answer to `keelint network list`. */
import type { Project } from '@keelint/core'
import { type PlacedAnswer, plain } from '../answer/answer.ts'
import { flowText } from './flow-text.ts'
import type { FlowRow, Party } from './flows.ts'
import { unevaluated, unlisted } from './notes.ts'
import { workloadsOf } from './workloads.ts'

/** Each workload for itself. */
export function eachWorkload({ pods }: Pick<Project, 'pods'>): readonly Party[] {
  return workloadsOf(pods).map(({ text, pod }) => ({ type: 'workload', text, pods: [pod] }))
}

export function listOf(project: Pick<Project, 'network'>, flows: readonly FlowRow[]): PlacedAnswer {
  return {
    title: 'Who reaches whom',
    columns: ['From', 'To', 'Connections'],
    rows: flows.map(({ from, to, flow }) => ({ cells: [plain(from.text), plain(to.text), plain(flowText(flow))] })),
    unknown: [],
    notes: [
      'Where one end is not a workload, only the side of the workload is told: policies of the other end may limit more.',
      ...unevaluated(project),
      ...unlisted(project),
    ],
  }
}
