/** Compares what a rule says of a case with what the case expects. */
import type { Problem } from '../reporting/problem.ts'
import type { Rule } from '../rule/rule.ts'
import { applyEdits } from '../source/edit.ts'
import { Lines } from '../source/file.ts'
import { brokenInput, idOf, linterOf, sourcesOf } from './case-run.ts'
import type { ExpectedProblem, FullCase } from './cases.ts'
import { unfilled } from './unfilled.ts'

/** @param name of the rule, without a namespace */
export async function caseFaults(name: string, rule: Rule, one: FullCase): Promise<readonly string[]> {
  const linter = await linterOf(name, rule, one)
  const files = sourcesOf(one.files)
  const run = linter.lint(files)
  const broken = brokenInput(run)
  if (broken.length > 0) return broken
  const again = linter.lint([...files].reverse())
  const faults = [
    ...compare(run.problems, one, idOf(name), rule),
    ...(JSON.stringify(again.problems) === JSON.stringify(run.problems)
      ? []
      : ['A second run, with the files in reverse order, finds something else: the rule remembers.']),
  ]
  return [...faults, ...fixFaults(one, linter.lintAndFix(files), run.problems)]
}

function compare(problems: readonly Problem[], one: FullCase, id: string, rule: Rule): readonly string[] {
  const crash = problems.find(({ rule }) => rule !== id)
  if (crash) return [crash.message]
  if (problems.length !== one.problems.length)
    return [
      `${one.problems.length} problems are expected, and there are ${problems.length}:`,
      ...problems.map(problem => `  ${shown(problem, one)}`),
    ]
  return problems.flatMap((problem, index) => {
    const where = `problems[${index}] (${shown(problem, one)})`
    return [...differences(problem, one.problems[index]!, one), ...unfilled(problem, rule.meta)].map(
      text => `${where}: ${text}`,
    )
  })
}

function differences(problem: Problem, expected: ExpectedProblem, one: FullCase): readonly string[] {
  const { start, end } = problem.location
  const actual: Readonly<Record<string, unknown>> = {
    messageId: problem.messageId,
    message: problem.message,
    file: problem.file,
    line: start.line,
    column: start.column,
    endColumn: end.column,
    at: covered(problem, one),
    path: problem.path,
    absent: problem.absent,
    severity: problem.severity,
    container: problem.container,
    related: (problem.related ?? []).map(related => covered(related, one)),
  }
  const faults = Object.entries(expected).flatMap(([key, wanted]) =>
    key === 'suggestions' || JSON.stringify(wanted) === JSON.stringify(actual[key])
      ? []
      : [`\`${key}\` is ${JSON.stringify(actual[key])}, not ${JSON.stringify(wanted)}.`],
  )
  return [...faults, ...suggestionFaults(problem, expected, one)]
}

function suggestionFaults(problem: Problem, expected: ExpectedProblem, one: FullCase): readonly string[] {
  const { suggestions = [] } = problem
  const wanted = expected.suggestions ?? []
  if (suggestions.length !== wanted.length)
    return [`It has ${suggestions.length} suggestions, and the case expects ${wanted.length}.`]
  const messages = suggestions.map(({ message }) => message)
  const twice = messages.find((message, index) => messages.indexOf(message) < index)
  if (twice !== undefined) return [`Two suggestions say «${twice}», so that nobody can choose.`]
  return suggestions.flatMap((suggestion, index) => {
    const { messageId, message, output } = wanted[index]!
    const text = applyEdits(one.files[problem.file]!, suggestion.fix.edits)
    const where = `suggestions[${index}]`
    return [
      ...(messageId === undefined || messageId === suggestion.messageId
        ? []
        : [`${where}: \`messageId\` is \`${suggestion.messageId}\`.`]),
      ...(message === undefined || message === suggestion.message
        ? []
        : [`${where}: \`message\` is «${suggestion.message}».`]),
      ...(text === output ? [] : [`${where}: it makes\n${text}`]),
    ]
  })
}

/** A fix must be expected, do what is expected, and be done for good after one run. */
function fixFaults(
  one: FullCase,
  run: ReturnType<Awaited<ReturnType<typeof linterOf>>['lintAndFix']>,
  before: readonly Problem[],
): readonly string[] {
  const faults = run.problems
    .filter(({ fixDeclined }) => fixDeclined === 'undone')
    .map(
      problem =>
        `The fix of ${shown(problem, one)} had to be undone: what it makes does not parse, changes something else, or is reported again.`,
    )
  const fixed = new Map([...(run.fixed ?? [])].map(([path, { text }]) => [path, text]))
  const left = run.problems.filter(({ fix }) => fix !== undefined)
  if (left.length > 0)
    faults.push(
      `After all passes there is still something to fix: ${left.map(problem => shown(problem, one)).join('; ')}.`,
    )
  for (const path of new Set([...fixed.keys(), ...Object.keys(one.output)])) {
    const [made, wanted] = [fixed.get(path), one.output[path]]
    if (wanted === undefined)
      faults.push(`${path}: \`--fix\` changes it, and the case has no \`output\` for it:\n${made}`)
    else if (made === undefined)
      faults.push(`${path}: \`--fix\` does not change it, and the case has an \`output\` for it.`)
    else if (made !== wanted) faults.push(`${path}: \`--fix\` makes\n${made}`)
  }
  if (before.every(({ fix }) => fix === undefined) && fixed.size > 0)
    faults.push('A file was fixed without a problem that has a fix.')
  return faults
}

function shown(problem: Problem, one: FullCase): string {
  const { line, column } = problem.location.start
  return `${problem.file}:${line}:${column} ${problem.messageId} at «${covered(problem, one)}»`
}

function covered({ file, location: { start, end } }: Pick<Problem, 'file' | 'location'>, one: FullCase): string {
  return new Lines(one.files[file] ?? '').line(start.line).slice(start.column - 1, end.column - 1)
}
