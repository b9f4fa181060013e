/** Who reaches whom as JSON: ends and ports as data rather than as words. */
import { jsonText } from '@keelint/core'
import { type Connections, type Protocol, protocols } from '@keelint/kubernetes'
import type { Survey } from '../answer/survey.ts'
import { tables } from '../answer/table-text.ts'
import type { FlowEnd, FlowRow } from './flows.ts'

/** @param flows of each answer */
export function flowJson(answers: Survey['answers'], flows: readonly (readonly FlowRow[])[]): string {
  return jsonText(
    tables(answers).map((table, index) => ({
      ...table,
      flows: (flows[index] ?? []).map(({ from, to, flow }) => ({
        from: endOf(from),
        to: endOf(to),
        allowed: rangesOf(flow.allowed),
        unknown: rangesOf(flow.unknown),
        ...(flow.named && { named: flow.named }),
      })),
    })),
  )
}

function endOf(end: FlowEnd): object {
  switch (end.type) {
    case 'workload': {
      const { namespace, resource } = end.pods[0]
      const { kind, name } = resource.id
      return {
        type: end.type,
        text: end.text,
        ...(namespace !== undefined && { namespace }),
        kind,
        name,
        file: resource.file,
      }
    }
    case 'addresses':
      return { type: end.type, text: end.text, cidr: end.block.cidr, except: end.block.except ?? [] }
    default:
      return { type: end.type, text: end.text }
  }
}

interface Range {
  readonly protocol: Protocol
  readonly first: number
  readonly last: number
}

function rangesOf(connections: Connections): readonly Range[] {
  return protocols.flatMap(protocol => connections[protocol].map(({ first, last }) => ({ protocol, first, last })))
}
