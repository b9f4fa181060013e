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
  readonly own: OwnWork
  /** @param text an outcome */
  readonly onOutcome: (lot: Lot, text: string) => void
}

/** What the calling thread does itself, in small pieces. */
export interface OwnWork {
  readonly lint: (lot: Lot) => void
  /** What has to be done before more is linted here. @returns whether there was something */
  readonly goOn: () => boolean
}

/** In milliseconds: for so long the calling thread listens to nobody. */
const slice = 5

/** How much a thread has at hand: while the calling one looks at a large world as a whole, it answers nobody. */
const ahead = 8

/**
 * Throws what `own` and `onOutcome` throw.
 *
 * @returns what each thread beside the calling one has spent
 */
export async function lintInThreads(queue: Queue, { count, setup, own, onOutcome }: Pool): Promise<readonly Spent[]> {
  const workers = Array.from(
    { length: count },
    () => new Worker(workerUrl(), { argv: [threadWord], workerData: setup }),
  )
  try {
    const employed = workers.map(worker => employ(worker, queue, onOutcome))
    const [, ...spent] = await Promise.all([work(queue, own), ...employed])
    return spent.filter(one => one !== undefined)
  } finally {
    queue.close()
    for (const worker of workers) void worker.terminate()
  }
}

async function work(queue: Queue, { lint, goOn }: OwnWork): Promise<void> {
  const isDone = () => {
    if (goOn()) return false
    const lot = queue.one()
    if (lot) lint(lot)
    return !lot
  }
  for (let isOver = false; !isOver; ) {
    const end = performance.now() + slice
    while (!isOver && performance.now() < end) isOver = isDone()
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
