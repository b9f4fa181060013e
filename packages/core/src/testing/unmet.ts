/** Compares what is reported with what a fixture expects. */

import { crashId } from '../instance/crash.ts'
import type { Problem } from '../reporting/problem.ts'
import { Lines } from '../source/file.ts'
import type { Expectation } from './expectation.ts'

interface Text {
  readonly text: string
  /** The line of the fixture that is its first, from 1. */
  readonly line: number
  readonly expected: readonly Expectation[]
}

/** What is expected and not reported, and what is reported and not expected. @param problems of the text */
export function unmet(problems: readonly Problem[], { text, line: first, expected }: Text): readonly string[] {
  const lines = new Lines(text)
  const left = [...problems]
  const faults: string[] = []
  for (const { messageId, line, text: wanted } of expected) {
    const index = left.findIndex(
      problem =>
        problem.messageId === messageId &&
        problem.location.start.line === line &&
        (wanted === undefined || covered(problem, lines) === wanted),
    )
    const what = wanted === undefined ? '' : ` at «${wanted}»`
    if (index < 0) faults.push(`line ${first - 1 + line}: \`${messageId}\`${what} is not reported.`)
    else left.splice(index, 1)
  }
  for (const problem of left) {
    const what =
      problem.rule === crashId ? problem.message : `\`${problem.messageId}\` is not expected: ${problem.message}`
    faults.push(`line ${first - 1 + problem.location.start.line}, at «${covered(problem, lines)}»: ${what}`)
  }
  return faults
}

function covered({ location: { start, end } }: Problem, lines: Lines): string {
  return lines.line(start.line).slice(start.column - 1, end.column - 1)
}
