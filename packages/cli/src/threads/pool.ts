/** Lets threads lint files, the calling one among them: results come in any order, and what a thread fails to do is left to whoever asked. */
import { Worker } from 'node:worker_threads'
import type { Spent } from '@keelint/core'
import type { Done, Setup, Work } from './protocol.ts'
import type { Lot, Queue } from './queue.ts'
import { threadWord } from './word.ts'

export interface Pool {
  /** Of the threads beside the calling one. */
  readonly count: number
  readonly setup: Setup
  readonly lintHere: (lot: Lot) => void
  /** @param text an outcome */
  readonly onOutcome: (lot: Lot, text: string) => void
}

/** A thread has its next work at hand when it is done with the last. */
const ahead = 2

/**
 * Throws what `lintHere` and `onOutcome` throw.
 *
 * @returns what each thread beside the calling one has spent
 */
export async function lintInThreads(
  queue: Queue,
  { count, setup, lintHere, onOutcome }: Pool,
): Promise<readonly Spent[]> {
  const workers = Array.from(
    { length: count },
    () => new Worker(workerUrl(), { argv: [threadWord], workerData: setup }),
  )
  try {
    const employed = workers.map(worker => employ(worker, queue, onOutcome))
    const [, ...spent] = await Promise.all([work(queue, lintHere), ...employed])
    return spent.filter(one => one !== undefined)
  } finally {
    queue.close()
    for (const worker of workers) void worker.terminate()
  }
}

/** Between two files others are listened to. */
async function work(queue: Queue, lintHere: (lot: Lot) => void): Promise<void> {
  for (let lot = queue.one(); lot; lot = queue.one()) {
    lintHere(lot)
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** Gives a thread work while there is some. @returns what it has spent; undefined where it failed at once */
function employ(worker: Worker, queue: Queue, onOutcome: Pool['onOutcome']): Promise<Spent | undefined> {
  return new Promise((resolve, reject) => {
    /** In the order in which it is done. */
    const sent: (readonly Lot[])[] = []
    let spent: Spent | undefined
    const send = () => {
      const lots = queue.several()
      if (lots.length === 0) return
      sent.push(lots)
      worker.postMessage({ tasks: lots.map(({ task }) => task) } satisfies Work)
    }
    worker.on('message', (done: Done) => {
      spent = done.spent
      const lots = sent.shift()!
      send()
      try {
        for (const [at, lot] of lots.entries()) onOutcome(lot, done.outcomes[at]!)
      } catch (error) {
        reject(error)
      }
      if (sent.length === 0) resolve(spent)
    })
    worker.on('error', () => resolve(spent))
    worker.on('exit', () => resolve(spent))
    for (let first = 0; first < ahead; first++) send()
    if (sent.length === 0) resolve(spent)
  })
}

/** The module beside this one; of a bundle the starter, which sees what it is started for. */
function workerUrl(): URL {
  const own = import.meta.url
  const sibling = /\/threads\/pool(\.[jt]s)$/.exec(own)
  return new URL(sibling ? `./worker${sibling[1]}` : './keelint.mjs', own)
}
