/** Calls rules so that none of them harms the run: whatever one does wrong becomes a crash of that rule. */

import { checkedReport } from '../problem/check-report.ts'
import type { ActiveRule, Said } from '../problem/said.ts'
import type { Shown } from '../problem/shown.ts'
import { faultOf, faultOfAnswer } from './fault.ts'
import { isTimeLimitExceeded, type TimeLimit } from './time-limit.ts'

export interface Visit {
  readonly rule: ActiveRule
  readonly call: (value: unknown, node: unknown) => unknown
}

/** What one value is shown to. */
export interface Showing {
  readonly visits: readonly Visit[]
  readonly value: unknown
  readonly node: unknown
  /** Takes what a collector returns; throws where that is no fact. A visitor returns nothing. */
  readonly keep?: (rule: ActiveRule, fact: unknown) => void
}

export class Guard {
  readonly #limit: TimeLimit | undefined
  readonly #clock: (() => number) | undefined
  #said: Said[] = []
  #shown: Shown | undefined
  /** The rule that is at work. */
  #current: ActiveRule | undefined
  /** What it did wrong, even if it does not let us know. */
  #fault: string | undefined
  /** How many calls are done of what is being shown. */
  #done = 0
  /** When it was called, and how much had been said. */
  readonly #start = { at: 0, said: 0 }
  /** Milliseconds for what is being shown. */
  #allowed = Number.POSITIVE_INFINITY
  /** Milliseconds by rule: in all, and for what is being shown. */
  readonly #spent = new Map<ActiveRule, number>()
  readonly #spentHere = new Map<ActiveRule, number>()

  /** @param clock for milliseconds by rule */
  constructor(limit: TimeLimit | undefined, clock: (() => number) | undefined) {
    this.#limit = limit
    this.#clock = clock
  }

  /** What a rule has for one resource; undefined where it may take as long as it likes. */
  get milliseconds(): number | undefined {
    return this.#limit?.milliseconds
  }

  /** Milliseconds by the rule's id; none without a clock. */
  get spentById(): Readonly<Record<string, number>> {
    const spent: Record<string, number> = {}
    for (const [{ id }, milliseconds] of this.#spent) spent[id] = (spent[id] ?? 0) + milliseconds
    return spent
  }

  /** What the rules said since it was last taken. */
  get said(): readonly Said[] {
    return this.#said
  }

  /** The same, which is then forgotten. */
  takeSaid(): readonly Said[] {
    const taken = this.#said
    this.#said = []
    return taken
  }

  /** What a rule calls `report`. Throws where the report is nonsense, or comes when the rule is not being shown anything. */
  report(rule: ActiveRule, report: unknown): void {
    this.#listenTo(rule, shown => {
      const checked = checkedReport(report, rule.meta, shown)
      return { rule, report: checked.report, container: checked.container, completed: checked.completed }
    })
  }

  /** What a rule calls `undecided`. */
  leaveUndecided(rule: ActiveRule, reason: unknown): void {
    this.#listenTo(rule, () => {
      if (typeof reason !== 'string' || reason === '')
        throw new TypeError('It left something undecided without a sentence that says why.')
      return { rule, undecided: reason }
    })
  }

  #listenTo(rule: ActiveRule, make: (shown: Shown) => Said): void {
    if (this.#current !== rule || !this.#shown) throw new Error(`The rule \`${rule.id}\` is not being shown anything.`)
    try {
      this.#said.push(make(this.#shown))
    } catch (error) {
      this.#fault ??= faultOf(error)
      throw error
    }
  }

  /** Shows what there is to the rules that want to see it, one after the other. @param milliseconds in place of the ordinary limit */
  show(showings: readonly Showing[], shown: Shown, milliseconds?: number): void {
    this.#shown = shown
    this.#spentHere.clear()
    if (this.#limit) this.#showInTime(this.#limit, showings, milliseconds)
    else
      for (const { visits, value, node, keep } of showings)
        for (const visit of visits) this.#call(visit, value, node, keep)
    this.#shown = undefined
  }

  /** Lets a rule do something besides its visits; undefined where it fails. @param shown what it had reported on */
  let<T>(rule: ActiveRule, shown: Shown, work: () => T): T | undefined {
    let result: T | undefined
    const call = () => {
      result = undefined
      result = work()
    }
    this.show([{ visits: [{ rule, call }], value: undefined, node: undefined }], shown)
    return result
  }

  /** Does something that must not take longer than the limit allows, and throws as `work` does, or where time is up. */
  inTime<T>(work: () => T): T {
    return this.#limit ? this.#limit.run(work) : work()
  }

  #call({ rule, call }: Visit, value: unknown, node: unknown, keep: Showing['keep']): void {
    if (!rule.isOff) {
      this.#fault = undefined
      this.#start.said = this.#said.length
      if (this.#clock) this.#start.at = this.#clock()
      this.#current = rule
      try {
        const answer = call(value, node)
        if (answer !== undefined) {
          this.#fault ??= faultOfAnswer(answer)
          if (keep && this.#fault === undefined) keep(rule, answer)
        }
      } catch (error) {
        this.#fault ??= faultOf(error)
      }
      if (this.#fault !== undefined) this.#crash(rule, this.#fault)
      if (this.#clock) this.#count(rule, this.#clock() - this.#start.at)
    }
    // Side by side, since time may be up in between otherwise.
    this.#current = undefined
    this.#done++
  }

  #count(rule: ActiveRule, milliseconds: number): void {
    this.#spent.set(rule, (this.#spent.get(rule) ?? 0) + milliseconds)
    if (!this.#limit) return
    const here = (this.#spentHere.get(rule) ?? 0) + milliseconds
    this.#spentHere.set(rule, here)
    if (here > this.#allowed) this.#switchOff(rule)
  }

  #showInTime(limit: TimeLimit, showings: readonly Showing[], milliseconds = limit.milliseconds): void {
    this.#allowed = milliseconds
    this.#done = 0
    const calls = showings.flatMap(({ visits, value, node, keep }) =>
      visits.map(visit => ({ rule: visit.rule, run: () => this.#call(visit, value, node, keep) })),
    )
    const rest = () => {
      while (this.#done < calls.length) calls[this.#done]!.run()
    }
    while (this.#done < calls.length && !isDoneInTime(limit, rest, milliseconds)) {
      const at = this.#done
      const late = calls[at]
      if (!late) return
      // Others may have used up the time before it, so it gets one of its own, unless the clock says that it had that.
      if (this.#interrupt() > milliseconds || !isDoneInTime(limit, late.run, milliseconds)) {
        this.#interrupt()
        this.#switchOff(late.rule)
      }
      this.#done = at + 1
    }
  }

  /** Forgets the call that was at work, and what it has said. @returns how long it took, by the clock */
  #interrupt(): number {
    const rule = this.#current
    if (!rule) return 0
    this.#said.length = this.#start.said
    this.#current = undefined
    if (!this.#clock) return 0
    const milliseconds = this.#clock() - this.#start.at
    this.#spent.set(rule, (this.#spent.get(rule) ?? 0) + milliseconds)
    return milliseconds
  }

  #switchOff(rule: ActiveRule): void {
    if (rule.isOff) return
    this.#crash(rule, `It took longer than ${this.#allowed} ms, and was called no more.`)
    this.#start.said = this.#said.length
    rule.isOff = true
  }

  #crash(rule: ActiveRule, crash: string): void {
    this.#said.push({ rule, crash, at: { resource: this.#shown!.resource, path: [] } })
  }
}

function isDoneInTime(limit: TimeLimit, work: () => void, milliseconds: number): boolean {
  try {
    limit.run(work, milliseconds)
    return true
  } catch (error) {
    if (isTimeLimitExceeded(error)) return false
    throw error
  }
}
