/** The answer to `keelint network explain`: what goes from one end to the other, and who decides. */
import type { Place, Project } from '@keelint/core'
import { allConnections, common, connectionsText, describeResource, isNothing } from '@keelint/kubernetes'
import { type PlacedAnswer, plain, type Row } from '../answer/answer.ts'
import { UsageError } from '../usage-error.ts'
import { askedEnd } from './asked-end.ts'
import { type AskedPort, meantConnections } from './asked-port.ts'
import { flowText } from './flow-text.ts'
import { unevaluated } from './notes.ts'

export interface AskedFlow {
  readonly from: string
  readonly to: string
  readonly port?: AskedPort
}

/** Throws a `UsageError` where an end is not there, or neither is a workload. */
export function explanationOf(project: Pick<Project, 'network' | 'pods'>, { from, to, port }: AskedFlow): PlacedAnswer {
  const { network, pods } = project
  const [source, target] = [askedEnd(from, pods), askedEnd(to, pods)]
  if ('type' in source.end && 'type' in target.end)
    throw new UsageError('One of the two ends has to be a workload: policies have no say about others.')
  const asked = port ? meantConnections(port, target.end, target.text) : allConnections
  const { allowed, unknown, egress, ingress } = network.explain(source.end, target.end)
  // Only towards pods that one imagines, which have no say themselves.
  const named = 'type' in source.end ? undefined : network.side('egress', source.end, target.end).named
  const answer = {
    allowed: common(allowed, asked),
    unknown: common(unknown, asked),
    ...(named && !port && { named }),
  }
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
  const isSame = source.end === target.end
  const isBlock = [source.end, target.end].some(
    end => 'type' in end && end.type === 'addresses' && end.range.last > end.range.first,
  )
  return {
    title: `${source.text} to ${target.text}: ${flowText(answer)}`,
    columns: ['Side', 'Outcome', 'Connections', 'Decided by'],
    rows: isSame
      ? [{ cells: [plain('both'), plain('allowed'), plain(flowText(answer)), plain('no policy has a say')] }]
      : rows,
    unknown: [],
    notes: [
      isSame
        ? 'A pod always reaches itself; between the pods of one workload, policies decide.'
        : 'A connection needs the leave of both sides. What is allowed and denied at once, the files do not tell.',
      ...(isBlock && !isNothing(answer.unknown)
        ? ['Rules tell some addresses of the block from others: ask about one of them.']
        : []),
      ...unevaluated(project),
    ],
  }
}
