/** Pairs each `keelint-disable` with the `keelint-enable` that ends it. */
import type { Position } from '../source/place.ts'
import type { Enable, Target } from './directive.ts'

type Opened = { -readonly [Key in keyof Target]: Target[Key] }

/** Told the directives of a file in their order. */
export class Blocks {
  readonly enables: Enable[] = []
  readonly #open = new Map<string, Opened[]>()

  /** A block that has no effect is opened too, so that its end is not said to end nothing. */
  open(rules: readonly string[]): readonly Target[] {
    return rules.map((rule, part) => {
      const opened: Opened = { rule, part }
      const others = this.#open.get(rule)
      if (others) others.push(opened)
      else this.#open.set(rule, [opened])
      return opened
    })
  }

  /** Ends all blocks that are open, or those of the rules that it names. */
  close(enable: Omit<Enable, 'ends'>): void {
    const end: Position = enable.written.location.start
    const rules = enable.rules.length > 0 ? new Set(enable.rules) : [...this.#open.keys()]
    const ends = new Map<string, number>()
    for (const rule of rules) {
      const opened = this.#open.get(rule)
      if (!opened) continue
      for (const target of opened) {
        target.end = end
        target.enable = this.enables.length
      }
      ends.set(rule, opened.length)
      this.#open.delete(rule)
    }
    this.enables.push({ ...enable, ends })
  }
}
