/** Counts questions that the files do not answer, by rule and reason. */
import type { Undecided } from '../reporting/ledger.ts'
import { compareText } from '../reporting/problem.ts'

export class Tally {
  readonly #counts = new Map<string, Map<string, number>>()

  add(rule: string, reason: string, count = 1): void {
    const reasons = this.#counts.get(rule) ?? new Map<string, number>()
    this.#counts.set(rule, reasons)
    reasons.set(reason, (reasons.get(reason) ?? 0) + count)
  }

  addAll(other: Tally): void {
    for (const { rule, reason, count } of other.entries()) this.add(rule, reason, count)
  }

  /** Takes the larger count of each, where both have counted the same questions. */
  cover(others: readonly Undecided[]): void {
    for (const { rule, reason, count } of others) {
      const more = count - (this.#counts.get(rule)?.get(reason) ?? 0)
      if (more > 0) this.add(rule, reason, more)
    }
  }

  /** Sorted by rule and reason. */
  entries(): readonly Undecided[] {
    return [...this.#counts]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([rule, reasons]) =>
        [...reasons].sort(([a], [b]) => compareText(a, b)).map(([reason, count]) => ({ rule, reason, count })),
      )
  }
}
