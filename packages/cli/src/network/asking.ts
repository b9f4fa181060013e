/** How each question of `keelint network` is answered, and its answers written. */
import type { PlacedAnswer, WorldAnswer } from '../answer/answer.ts'
import type { Asking, Survey } from '../answer/survey.ts'
import { isTableFormat, tableText } from '../answer/table-text.ts'
import { UsageError } from '../usage-error.ts'
import { type Collected, collect, findingsOf } from './collected.ts'
import { type AskedFlow, explanationOf } from './explanation.ts'
import { exposureOf } from './exposure.ts'
import { flowJson } from './flow-json.ts'
import { type FlowRow, flowsOf } from './flows.ts'
import type { NetworkFormat } from './formats.ts'
import { eachWorkload, listOf } from './list-answer.ts'
import { mermaid } from './mermaid.ts'
import { type Chart, chartOf } from './picture/chart.ts'
import { seenIn } from './picture/seen.ts'
import type { NetworkQuestion } from './question.ts'
import { policyText } from './suggest/policy-text.ts'
import { suggested } from './suggest/suggested.ts'

export interface NetworkAsking extends Asking<Collected> {
  /** @throws what made every world lack an answer */
  textIn(format: NetworkFormat, found: Survey, remarks: readonly string[]): string | Promise<string>
}

/** @param formats those that are wanted */
export function askingOf(question: NetworkQuestion, formats: readonly NetworkFormat[]): NetworkAsking {
  switch (question.ask) {
    case 'list':
      return listing(formats)
    case 'explain':
      return explaining(question)
    case 'exposure':
      return { collect, ask: project => exposureOf(project, findingsOf(project.facts)), textIn: tableIn }
    case 'suggest':
      return suggesting()
  }
}

function tableIn(format: NetworkFormat, { answers }: Pick<Survey, 'answers'>): string {
  return tableText(isTableFormat(format) ? format : 'text', answers)
}

/** Each world has an answer of its own for the table, and two for the picture, if they are wanted. */
function listing(formats: readonly NetworkFormat[]): NetworkAsking {
  const isDrawn = formats.some(isPicture)
  const isListed = !formats.every(isPicture)
  const count = (isListed ? 1 : 0) + (isDrawn ? 2 : 0)
  const rows: (readonly FlowRow[])[] = []
  const charts: Chart[] = []
  return {
    collect,
    ask(project) {
      const answers: PlacedAnswer[] = []
      if (isListed) {
        const flows = flowsOf(project, eachWorkload(project))
        rows.push(flows)
        answers.push(listOf(project, flows))
      }
      if (isDrawn) {
        const { seen, workloads, flows } = seenIn(project, findingsOf(project.facts))
        charts.push(chartOf(seen))
        answers.push(workloads, flows)
      }
      return answers
    },
    async textIn(format, { answers }, remarks) {
      const nth = (offset: number): readonly WorldAnswer[] => answers.filter((_, index) => index % count === offset)
      if (format === 'mermaid') return mermaid(rows, remarks)
      if (format === 'json') return flowJson(nth(0), rows)
      if (!isPicture(format)) return tableIn(format, { answers: nth(0) })
      const { image, page } = await import('./picture/page.ts')
      const tables = nth(count - 1)
      const pictures = nth(count - 2).map(({ world, answer }, index) => ({
        world,
        chart: charts[index]!,
        workloads: answer,
        flows: tables[index]!.answer,
      }))
      return format === 'svg' ? image(pictures, remarks) : page(pictures, remarks)
    },
  }
}

function isPicture(format: NetworkFormat): boolean {
  return format === 'svg' || format === 'html'
}

/** A world may lack what is asked for, as long as another has it. */
function explaining(asked: AskedFlow): NetworkAsking {
  let failure: unknown
  return {
    ask(project) {
      try {
        return explanationOf(project, asked)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        failure ??= error
        return []
      }
    },
    textIn(format, found) {
      if (found.answers.length === 0 && failure !== undefined) throw failure
      return tableIn(format, found)
    },
  }
}

function suggesting(): NetworkAsking {
  const policies: (readonly object[])[] = []
  return {
    collect,
    ask(project) {
      const made = suggested(project, findingsOf(project.facts))
      policies.push(made.policies)
      return made.answer
    },
    textIn: (_, { answers }, remarks) =>
      policyText(
        answers.map(({ world, answer }, index) => ({ world, answer, policies: policies[index]! })),
        remarks,
      ),
  }
}
