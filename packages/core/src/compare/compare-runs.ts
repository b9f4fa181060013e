/** Tells what has become of the problems of an earlier run: which are new, graver, still there or gone. */
import { concealed } from '../conceal/concealed.ts'
import { crashId } from '../instance/crash.ts'
import type { Comparison } from '../reporting/comparison.ts'
import { compareProblems, type Problem } from '../reporting/problem.ts'
import type { Run } from '../reporting/run.ts'
import type { Resource } from '../resource/resource.ts'
import { resourceKey } from '../suppress/file-silencer.ts'
import { isGraver, pair } from './pair.ts'

/** A run, and what it was about. */
export interface Side {
  readonly run: Run
  /** The text of a file that was linted. */
  source(file: string): string | undefined
  /** Names of all files that were linted. */
  readonly files: Iterable<string>
  readonly resources: Iterable<Resource>
}

/**
 * The run after, with nothing but the problems that are new or graver, and word of the rest. Problems are told apart by their
 * identity, so that neither their lines matter nor the names of their files. What crashed on either side counts as crashed.
 */
export function compareRuns(before: Side, after: Side, against: Pick<Comparison, 'ref' | 'commit'>): Run {
  const stoodBefore = standing(before)
  const standsAfter = standing(after)
  const hasLeft = (problem: Problem) => !standsAfter(problem)
  const hasCome = (problem: Problem) => !stoodBefore(problem)
  const isCrash = ({ rule }: Problem) => rule === crashId
  const open = pair(
    before.run.problems.filter(problem => !isCrash(problem)),
    after.run.problems.filter(problem => !isCrash(problem)),
    hasLeft,
    hasCome,
  )
  const suppressed = pair(before.run.suppressed, after.run.suppressed, hasLeft, hasCome)
  const silenced = pair(open.gone, suppressed.fresh, hasLeft, hasCome)
  const worsened: Problem[] = []
  const unchanged: Problem[] = []
  for (const [old, problem] of open.pairs) (isGraver(problem, old) ? worsened : unchanged).push(known([old, problem]))
  const newlySilenced = silenced.pairs.map(known)
  const isHidden = hiding(after)
  const crashes = after.run.problems.filter(isCrash)
  return {
    ...after.run,
    ...crashesOf(before.run, after.run),
    suppressed: [...silenced.fresh, ...suppressed.pairs.map(known), ...newlySilenced].sort(compareProblems),
    problems: [...open.fresh, ...worsened, ...crashes].sort(compareProblems),
    comparison: {
      ...against,
      added: open.fresh.length,
      worsened: worsened.length,
      unchanged: unchanged.sort(compareProblems),
      removed: withoutSecrets(
        silenced.gone.filter(problem => standsAfter(problem) || !isHidden(problem)),
        before,
      ),
      silenced: newlySilenced,
    },
  }
}

function known<After extends Problem>([{ level, severity }, after]: readonly [Problem, After]): After {
  return { ...after, before: { level, severity } }
}

/** Sorted, without edits of texts that nobody has. Only its own side knows which of what is gone was a secret. */
function withoutSecrets(gone: readonly Problem[], { run, source }: Side): readonly Problem[] {
  const files = new Set(gone.map(({ file }) => file))
  const suppressed = run.suppressed.filter(({ file }) => files.has(file))
  const others = run.problems.filter(problem => problem.conceal && files.has(problem.file))
  const all = { ...run, problems: [...gone, ...others], suppressed }
  return concealed(all, source)
    .run.problems.slice(0, gone.length)
    .map(({ fix: _, suggestions: __, offers: ___, fixDeclined: ____, ...problem }) => problem)
    .sort(compareProblems)
}

/** Whether what a problem is about stands in the problem's file. */
function standing({ files, resources }: Side): (problem: Problem) => boolean {
  const names = new Set(files)
  const inFile = new Set<string>()
  for (const { file, id } of resources) inFile.add(`${file} ${resourceKey(id)}`)
  return ({ file, resource }) => (resource ? inFile.has(`${file} ${resourceKey(resource)}`) : names.has(file))
}

/** Whether the problem's file could not be read whole, so that nobody knows what has become of what is not seen in it. */
function hiding({ run }: Side): (problem: Problem) => boolean {
  const files = new Set(run.ledger.unreadable.map(({ file }) => file))
  return ({ file }) => files.has(file)
}

function crashesOf(before: Run, after: Run): Partial<Pick<Run, 'crashes' | 'crashed'>> {
  if (before.crashes === 0) return {}
  const crashed = [...new Set([...(before.crashed ?? []), ...(after.crashed ?? [])])].sort()
  return { crashes: before.crashes + after.crashes, crashed }
}
