/** Does the tasks of a run: takes what is known already, and shares the rest among threads. */
import { type FileOutcome, type FileTask, type LintRun, outcomeOf } from '@keelint/core'
import type { Setup } from './protocol.ts'
import { type Lot, Queue } from './queue.ts'

/** What is known of tasks, and keeps what comes to be known. */
export interface Outcomes {
  outcome(task: FileTask): FileOutcome | undefined
  /** @param text of the outcome, where it is at hand */
  keep(task: FileTask, outcome: FileOutcome, text?: string): void
}

export interface Doing {
  readonly known: Outcomes | undefined
  /** How many at most, the calling one among them. */
  readonly threads: number
  readonly setup: Setup
  /** Called with how many files are done. */
  readonly onFile: (done: number) => void
}

/** What tasks are done for; `take` is called in their order. */
export type TaskRun = Pick<LintRun, 'count' | 'lint' | 'take' | 'tasks'>

/** @returns how many threads there were; 1 where the calling one did it all */
export async function lintTasks(run: TaskRun, { known: earlier, threads, setup, onFile }: Doing): Promise<number> {
  if (threads < 2) {
    for (const [index, task] of run.tasks.entries()) {
      run.take(earlier?.outcome(task) ?? lint(index))
      onFile(index + 1)
    }
    return 1
  }
  const waiting = new Map<number, FileOutcome>()
  let next = 0
  const done = (index: number, outcome: FileOutcome) => {
    waiting.set(index, outcome)
    for (; waiting.has(next); next++) {
      run.take(waiting.get(next)!)
      waiting.delete(next)
      onFile(next + 1)
    }
  }
  const lots: Lot[] = []
  for (const [index, task] of run.tasks.entries()) {
    const outcome = earlier?.outcome(task)
    if (outcome) done(index, outcome)
    else lots.push({ index, task })
  }
  const others = Math.min(threads, lots.length) - 1
  if (others > 0) {
    const { lintInThreads } = await import('./pool.ts')
    const lintHere = ({ index }: Lot) => done(index, lint(index))
    const onOutcome = ({ index, task }: Lot, text: string) => {
      const outcome = outcomeOf(text)
      earlier?.keep(task, outcome, text)
      done(index, outcome)
    }
    for (const spent of await lintInThreads(new Queue(lots), { count: others, setup, lintHere, onOutcome }))
      run.count(spent)
  }
  // All, where there was nothing to share; else what threads have failed to do.
  while (next < run.tasks.length) done(next, lint(next))
  return 1 + Math.max(others, 0)

  function lint(index: number): FileOutcome {
    const outcome = run.lint(index)
    earlier?.keep(run.tasks[index]!, outcome)
    return outcome
  }
}
