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

/** What tasks are done for; `take` is called in their order, and `reduceOn` as often as it likes. */
export type TaskRun = Pick<LintRun, 'count' | 'lint' | 'order' | 'reduceOn' | 'take' | 'tasks'>

/** @returns how many threads there were; 1 where the calling one did it all */
export async function lintTasks(run: TaskRun, { known: earlier, threads, setup, onFile }: Doing): Promise<number> {
  const { tasks, order } = run
  const waiting = new Map<number, FileOutcome>()
  let next = 0
  const done = (index: number, outcome: FileOutcome) => {
    waiting.set(index, outcome)
    for (let first = order[next]!; waiting.has(first); first = order[++next]!) {
      run.take(waiting.get(first)!)
      waiting.delete(first)
      onFile(next + 1)
    }
  }
  for (const [index, task] of tasks.entries()) {
    const outcome = earlier?.outcome(task)
    if (outcome) done(index, outcome)
  }
  const lots = order.slice(next).flatMap((index): Lot[] => (waiting.has(index) ? [] : [{ index, task: tasks[index]! }]))
  const others = Math.min(threads, lots.length) - 1
  if (others > 0) {
    const { lintInThreads } = await import('./pool.ts')
    const onOutcome = ({ index, task }: Lot, text: string) => {
      const outcome = outcomeOf(text)
      earlier?.keep(task, outcome, text)
      done(index, outcome)
    }
    const own = { lint: ({ index }: Lot) => done(index, lint(index)), goOn: () => run.reduceOn() }
    for (const spent of await lintInThreads(new Queue(lots, 1 + others), { count: others, setup, own, onOutcome }))
      run.count(spent)
  }
  // All, where there was nothing to share; else what threads have failed to do.
  while (next < order.length) {
    done(order[next]!, lint(order[next]!))
    while (run.reduceOn());
  }
  return 1 + Math.max(others, 0)

  function lint(index: number): FileOutcome {
    const outcome = run.lint(index)
    earlier?.keep(tasks[index]!, outcome)
    return outcome
  }
}
