/** Lets threads lint files: results come in any order, and what a thread fails to do is left to whoever asked. */
import { Worker } from 'node:worker_threads'
import type { FileTask, Spent } from '@keelint/core'
import type { Done, Setup, Work } from './protocol.ts'
import { threadWord } from './word.ts'

export interface Lot {
  /** Of the task in the run. */
  readonly index: number
  readonly task: FileTask
}

export interface Pool {
  readonly count: number
  readonly setup: Setup
  /** @param text an outcome */
  readonly onOutcome: (index: number, text: string) => void
}

/** So much text is sent at once: enough for a while, and little enough for all threads to end together. */
const mostUnits = 200_000
const mostFiles = 64
/** A thread has its next work at hand when it is done with the last. */
const ahead = 2

/**
 * Throws what `onOutcome` throws.
 *
 * @param lots in the order of the run
 * @returns what each thread has spent; settles when nothing is under way any more
 */
export async function lintInThreads(
  lots: readonly Lot[],
  { count, setup, onOutcome }: Pool,
): Promise<readonly Spent[]> {
  const chunks = chunked(lots)
  const queue = chunks.values()
  const byIndex = new Map(chunks.map(chunk => [chunk[0]!.index, chunk]))
  const take = ({ index, outcomes }: Done) => {
    for (const [at, lot] of byIndex.get(index)!.entries()) onOutcome(lot.index, outcomes[at]!)
  }
  const workers = Array.from(
    { length: Math.min(count, chunks.length) },
    () => new Worker(workerUrl(), { argv: [threadWord], workerData: setup }),
  )
  try {
    const spent = await Promise.all(workers.map(worker => employ(worker, queue, take)))
    return spent.filter(one => one !== undefined)
  } finally {
    for (const worker of workers) void worker.terminate()
  }
}

/** Gives a thread work while there is some. @returns what it has spent; undefined where it failed at once */
function employ(
  worker: Worker,
  queue: Iterator<readonly Lot[]>,
  take: (done: Done) => void,
): Promise<Spent | undefined> {
  return new Promise((resolve, reject) => {
    let open = 0
    let spent: Spent | undefined
    const send = () => {
      const { value: chunk } = queue.next() as IteratorYieldResult<readonly Lot[] | undefined>
      if (!chunk) return
      open++
      worker.postMessage({ index: chunk[0]!.index, tasks: chunk.map(({ task }) => task) } satisfies Work)
    }
    worker.on('message', (done: Done) => {
      spent = done.spent
      open--
      send()
      try {
        take(done)
      } catch (error) {
        reject(error)
      }
      if (open === 0) resolve(spent)
    })
    worker.on('error', () => resolve(spent))
    worker.on('exit', () => resolve(spent))
    for (let first = 0; first < ahead; first++) send()
    if (open === 0) resolve(spent)
  })
}

function chunked(lots: readonly Lot[]): readonly (readonly Lot[])[] {
  const chunks: Lot[][] = []
  let units = Number.POSITIVE_INFINITY
  for (const lot of lots) {
    if (units > mostUnits || chunks.at(-1)!.length >= mostFiles) {
      chunks.push([])
      units = 0
    }
    chunks.at(-1)!.push(lot)
    units += lot.task.file.text.length
  }
  return chunks
}

/** The module beside this one; of a bundle the starter, which sees what it is started for. */
function workerUrl(): URL {
  const own = import.meta.url
  const sibling = /\/threads\/pool(\.[jt]s)$/.exec(own)
  return new URL(sibling ? `./worker${sibling[1]}` : './keelint.mjs', own)
}
