/** The files that are left to lint: whoever is free takes the next. */
import type { FileTask } from '@keelint/core'

export interface Lot {
  /** Of the task in the run. */
  readonly index: number
  readonly task: FileTask
}

/** A thread is sent at once this part of what would be its share of all that is left, for all to end together. */
const part = 1 / 16
/** In units of text: less is not worth the sending, and more keeps others waiting for what has been done. */
const least = 50_000
const most = 500_000

export class Queue {
  readonly #lots: readonly Lot[]
  readonly #threads: number
  #left: number
  #next = 0

  /** @param lots in the order of the run @param threads that take from it */
  constructor(lots: readonly Lot[], threads: number) {
    this.#lots = lots
    this.#threads = threads
    this.#left = lots.reduce((sum, lot) => sum + sizeOf(lot), 0)
  }

  one(): Lot | undefined {
    const lot = this.#lots[this.#next++]
    if (lot) this.#left -= sizeOf(lot)
    return lot
  }

  /** What a thread is sent at once; nothing where nothing is left. */
  several(): readonly Lot[] {
    const enough = Math.min(most, Math.max(least, (part * this.#left) / this.#threads))
    const lots: Lot[] = []
    let units = 0
    for (let lot = this.one(); lot; lot = units < enough ? this.one() : undefined) {
      lots.push(lot)
      units += sizeOf(lot)
    }
    return lots
  }

  /** Nobody gets any more. */
  close(): void {
    this.#next = this.#lots.length
  }
}

/** The smallest file takes a while too. */
function sizeOf({ task }: Lot): number {
  return 2_000 + task.file.text.length
}
