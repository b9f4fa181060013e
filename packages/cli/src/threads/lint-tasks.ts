/** Does the tasks of a run: takes what is known already, and shares the rest among threads. */
import { type FileOutcome, type FileTask, type LintRun, outcomeOf } from '@keelint/core'
import type { Lot } from './pool.ts'
import type { Setup } from './protocol.ts'

/** What is known of tasks, and keeps what comes to be known. */
export interface Outcomes {
  outcome(task: FileTask): FileOutcome | undefined
  /** @param text of the outcome, where it is at hand */
  keep(task: FileTask, outcome: FileOutcome, text?: string): void
}

export interface Doing {
  readonly known: Outcomes | undefined
  /** How many at most; 0 for none. */
  readonly threads: number
  readonly setup: Setup
  /** Called with how many files are done. */
  readonly onFile: (done: number) => void
}

/** What tasks are done for; `lint` and `take` are called in the order of the tasks. */
export type TaskRun = Pick<LintRun, 'count' | 'lint' | 'take' | 'tasks'>

/** @returns how many threads there were */
export async function lintTasks(run: TaskRun, doing: Doing): Promise<number> {
  if (doing.threads > 0) return shareTasks(run, doing)
  const { known, onFile } = doing
  for (const [index, task] of run.tasks.entries()) {
    const outcome = known?.outcome(task)
    if (outcome) run.take(outcome)
    else {
      const made = run.lint(index)
      known?.keep(task, made)
    }
    onFile(index + 1)
  }
  return 0
}

async function shareTasks(run: TaskRun, { known: earlier, threads, setup, onFile }: Doing): Promise<number> {
  const known = new Map<number, FileOutcome>()
  const lots: Lot[] = []
  for (const [index, task] of run.tasks.entries()) {
    const outcome = earlier?.outcome(task)
    if (outcome) known.set(index, outcome)
    else lots.push({ index, task })
  }
  let next = 0
  // In the order of the run, whatever comes first.
  const take = () => {
    for (; known.has(next); next++) {
      run.take(known.get(next)!)
      known.delete(next)
      onFile(next + 1)
    }
  }
  const started = Math.min(threads, lots.length)
  if (started > 0) {
    const { lintInThreads } = await import('./pool.ts')
    const onOutcome = (index: number, text: string) => {
      const outcome = outcomeOf(text)
      known.set(index, outcome)
      earlier?.keep(run.tasks[index]!, outcome, text)
      take()
    }
    for (const spent of await lintInThreads(lots, { count: started, setup, onOutcome })) run.count(spent)
  }
  for (take(); next < run.tasks.length; take()) {
    const outcome = run.lint(next)
    earlier?.keep(run.tasks[next]!, outcome)
    onFile(++next)
  }
  return started
}
