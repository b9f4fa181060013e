/** The problems of a file as test cases: what a rule says of a resource is one of them. */
import type { Problem, SuppressedProblem } from '@keelint/core'
import type { FileAccount } from './by-file.ts'
import { levelWords } from './level-words.ts'
import { resourceText } from './resource-text.ts'

export interface TestCase {
  readonly classname: string
  readonly name: string
  /** Absent where it passed. */
  readonly outcome?: 'failure' | 'error' | 'skipped'
  readonly message?: string
  readonly type?: string
  readonly lines: readonly string[]
}

interface Findings {
  readonly problems: Problem[]
  readonly suppressed: SuppressedProblem[]
}

/** A case fails where a problem is left, and is skipped where all of them are suppressed. */
export function testCasesOf({ file, problems, suppressed }: FileAccount): readonly TestCase[] {
  const cases = new Map<string, Findings>()
  const of = ({ rule, resource }: Problem) => {
    const name = resource ? `${rule} ${resourceText(resource)}` : rule
    let found = cases.get(name)
    if (!found) {
      found = { problems: [], suppressed: [] }
      cases.set(name, found)
    }
    return found
  }
  for (const problem of problems) of(problem).problems.push(problem)
  for (const problem of suppressed) of(problem).suppressed.push(problem)
  return [...cases].map(([name, found]) => caseOf(file, name, found))
}

function caseOf(classname: string, name: string, { problems, suppressed }: Findings): TestCase {
  const [first] = problems
  const silenced = suppressed.map(suppressedLine)
  if (!first) {
    const { carrier, reason } = suppressed[0]!.suppression
    return { classname, name, outcome: 'skipped', message: `Suppressed by ${carrier}: ${reason}`, lines: silenced }
  }
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return {
    classname,
    name,
    outcome: 'failure',
    message: `${first.message}${more}`,
    type: first.rule,
    lines: [...problems.map(problemLine), ...silenced],
  }
}

function problemLine({ file, location: { start }, level, severity, message }: Problem): string {
  return `${file}:${start.line}:${start.column}: ${levelWords[level]}: ${message} (${severity})`
}

function suppressedLine(problem: SuppressedProblem): string {
  const { carrier, reason } = problem.suppression
  return `${problemLine(problem)}, suppressed by ${carrier}: ${reason}`
}
