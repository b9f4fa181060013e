/** Makes the fixes of one file that do what they are meant to, and nothing else. */
import type { Problem } from '../reporting/problem.ts'
import { applyEdits } from '../source/edit.ts'
import type { SourceFile } from '../source/file.ts'
import type { Parser } from '../source/parser.ts'
import { isAsMeant } from './as-meant.ts'

export interface Sound {
  readonly file: SourceFile
  readonly done: readonly Problem[]
  /** Those that fail by themselves. What fails only together with another is in neither list, and may be tried again. */
  readonly broken: readonly Problem[]
}

/** @param problems each with a fix, no two of which overlap */
export function soundFixes(file: SourceFile, problems: readonly Problem[], parser: Parser): Sound {
  const after = (some: readonly Problem[]) => ({ ...file, text: applyEdits(file.text, some.flatMap(editsOf)) })
  const isSound = (some: readonly Problem[]) =>
    isAsMeant(
      file,
      after(some),
      some.map(({ fix }) => fix!),
      parser,
    )
  const broken = problems.filter(problem => editsOf(problem).length === 0)
  let done = problems.filter(problem => editsOf(problem).length > 0)
  while (!isSound(done)) {
    const at = firstFailure(done, isSound)
    if (at === 0 || !isSound([done[at]!])) broken.push(done[at]!)
    done = done.toSpliced(at, 1)
  }
  return { file: after(done), done, broken }
}

/** The index of the problem whose fix spoils those before it, found by halving. */
function firstFailure(problems: readonly Problem[], isSound: (some: readonly Problem[]) => boolean): number {
  let low = 0
  let high = problems.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSound(problems.slice(0, middle + 1))) low = middle + 1
    else high = middle
  }
  return low
}

function editsOf({ fix }: Problem) {
  return fix?.edits ?? []
}
