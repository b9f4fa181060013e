/** The files that are left to lint: whoever is free takes the next. */
import type { FileTask } from '@keelint/core'

export interface Lot {
  /** Of the task in the run. */
  readonly index: number
  readonly task: FileTask
}

/** So much text is sent at once: enough for a while, and little enough for all threads to end together. */
const mostUnits = 200_000
const mostFiles = 64

export class Queue {
  readonly #lots: readonly Lot[]
  #next = 0

  /** @param lots in the order of the run */
  constructor(lots: readonly Lot[]) {
    this.#lots = lots
  }

  one(): Lot | undefined {
    return this.#lots[this.#next++]
  }

  /** What a thread is sent at once; nothing where nothing is left. */
  several(): readonly Lot[] {
    const lots: Lot[] = []
    let units = 0
    for (let lot = this.one(); lot; lot = this.one()) {
      lots.push(lot)
      units += lot.task.file.text.length
      if (units > mostUnits || lots.length >= mostFiles) break
    }
    return lots
  }

  /** Nobody gets any more. */
  close(): void {
    this.#next = this.#lots.length
  }
}
