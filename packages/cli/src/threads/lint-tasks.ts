/** Does the tasks of a run: takes what is known from the cache, and shares the rest among threads. */
import { type FileOutcome, type LintRun, outcomeOf } from '@keelint/core'
import type { Cache } from '../cache/cache.ts'
import type { Lot } from './pool.ts'
import type { Setup } from './protocol.ts'

export interface Doing {
  readonly cache: Cache | undefined
  /** How many at most; 0 for none. */
  readonly threads: number
  readonly setup: Setup
  /** Called with how many files are done. */
  readonly onFile: (done: number) => void
}

/** @returns how many threads there were */
export async function lintTasks(run: LintRun, { cache, threads, setup, onFile }: Doing): Promise<number> {
  const known = new Map<number, FileOutcome>()
  const lots: Lot[] = []
  for (const [index, task] of run.tasks.entries()) {
    const outcome = cache?.outcome(task)
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
      cache?.keep(run.tasks[index]!, outcome, text)
      take()
    }
    for (const spent of await lintInThreads(lots, { count: started, setup, onOutcome })) run.count(spent)
  }
  for (take(); next < run.tasks.length; take()) {
    const outcome = run.lint(next)
    cache?.keep(run.tasks[next]!, outcome)
    onFile(++next)
  }
  return started
}
