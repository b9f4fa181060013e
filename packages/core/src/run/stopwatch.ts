/** Measures the stages of a run, where there is a clock. */

const stages = ['parse', 'visit', 'reduce', 'locate'] as const
export type Stage = (typeof stages)[number]

export class Stopwatch {
  readonly #clock: (() => number) | undefined
  readonly times: Record<Stage, number> = { parse: 0, visit: 0, reduce: 0, locate: 0 }

  constructor(clock: (() => number) | undefined) {
    this.#clock = clock
  }

  measure<T>(stage: Stage, work: () => T): T {
    if (!this.#clock) return work()
    const start = this.#clock()
    const result = work()
    this.times[stage] += this.#clock() - start
    return result
  }

  /** Without what is done between the steps. */
  *measureSteps<T>(stage: Stage, work: Generator<void, T>): Generator<void, T> {
    for (;;) {
      const step = this.measure(stage, () => work.next())
      if (step.done) return step.value
      yield
    }
  }
}

/** How many bytes a text takes as UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Two halves of a pair are two units, and four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}
