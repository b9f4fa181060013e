/** The loop of `--fix`: edits, looks whether that did what it was meant to, and lints again. */
import { compareText, type Problem } from '../reporting/problem.ts'
import type { FixedFile, Run } from '../reporting/run.ts'
import type { SourceFile } from '../source/file.ts'
import type { Parser } from '../source/parser.ts'
import { awakening } from './awakened.ts'
import { withoutOverlap } from './overlap.ts'
import { hasReturned, keyOf, tally } from './returned.ts'
import { soundFixes } from './sound.ts'

export interface Fixing {
  lint(files: readonly SourceFile[]): Run
  readonly parser: Parser
  /** Which problems are to be fixed: all that have a fix, if it does not say. */
  readonly only?: (problem: Problem) => boolean
}

const mostPasses = 10

interface State {
  readonly files: readonly SourceFile[]
  readonly run: Run
  /** By path: how many problems were fixed. */
  readonly fixes: ReadonlyMap<string, number>
}

/**
 * Fixes what can be fixed, in at most ten passes. Fixes that touch each other wait for the next pass. One that does something else
 * than it says, or after which the same is reported again, or something that was silenced, is undone: its problem stays, with
 * `fixDeclined: 'undone'`.
 * @returns the run on the texts as they are now, with `fixed`
 */
export function fixAll(files: readonly SourceFile[], { lint, parser, only = () => true }: Fixing): Run {
  const refused = new Set<string>()
  const tried = new Set<string>()
  let state: State = { files, run: lint(files), fixes: new Map() }
  for (let pass = 0; pass < mostPasses; ) {
    const wanted = state.run.problems.filter(problem => problem.fix && !refused.has(keyOf(problem)) && only(problem))
    if (wanted.length === 0) break
    const { edited, done, broken } = edit(state.files, wanted, parser)
    if (done.length + broken.length === 0) break
    for (const problem of broken) refused.add(keyOf(problem))
    if (done.length === 0) continue
    const run = lint(edited)
    const returned = hasReturned(state.run.problems, done, run.problems)
    const inVain = [...done.map(keyOf).filter(returned), ...awakening(state.run, done, run).map(keyOf)]
    for (const key of [...inVain, ...[...tried].filter(returned)]) refused.add(key)
    if (inVain.length > 0) continue
    for (const problem of done) tried.add(keyOf(problem))
    const fixed = done.map(({ file }) => file)
    state = { files: edited, run, fixes: tally(fixed, state.fixes) }
    pass++
  }
  return { ...state.run, problems: state.run.problems.map(declined(refused)), fixed: fixedFiles(files, state) }
}

/** One pass over the texts. Of the problems of a file the first at least is done, or else its fix is broken. */
function edit(files: readonly SourceFile[], wanted: readonly Problem[], parser: Parser) {
  const byFile = new Map<string, Problem[]>()
  for (const problem of wanted) {
    const problems = byFile.get(problem.file)
    if (problems) problems.push(problem)
    else byFile.set(problem.file, [problem])
  }
  const done: Problem[] = []
  const broken: Problem[] = []
  const edited = files.map(file => {
    const problems = byFile.get(file.path)
    if (!problems) return file
    const result = soundFixes(file, withoutOverlap(problems), parser)
    done.push(...result.done)
    broken.push(...result.broken)
    return result.file
  })
  return { edited, done, broken }
}

function declined(refused: ReadonlySet<string>) {
  return (problem: Problem): Problem => {
    if (!problem.fix || !refused.has(keyOf(problem))) return problem
    const { fix: _, ...rest } = problem
    return { ...rest, fixDeclined: 'undone' }
  }
}

function fixedFiles(before: readonly SourceFile[], { files, fixes }: State): ReadonlyMap<string, FixedFile> {
  const changed = files.flatMap(({ path, text }, index) =>
    text === before[index]!.text ? [] : [[path, { text, fixes: fixes.get(path) ?? 0 }] as const],
  )
  return new Map(changed.sort(([a], [b]) => compareText(a, b)))
}
