/** What shards know of files, for a run that does its tasks in their order. */
import { compareText, crashId, type FileOutcome, type FileTask, outcomeOf, ownRules, type Problem } from '@keelint/core'
import type { Configs } from '../config/load-configs.ts'
import type { Outcomes } from '../threads/lint-tasks.ts'
import { UsageError } from '../usage-error.ts'
import { isOutcome } from './is-outcome.ts'
import { outcomeKey } from './outcome-key.ts'
import type { OutcomeLine } from './shard.ts'
import type { Shard } from './shard-reader.ts'

export interface Wanted {
  /** As `2026-11-23`. */
  readonly today: string
  /** Whether problems come with the edits of their fixes. */
  readonly fixes: boolean
  readonly configs: Pick<Configs, 'resolved'>
}

export class KnownOutcomes implements Outcomes {
  readonly #readers: readonly Reader[]
  readonly #wanted: Wanted
  #linted = 0

  constructor(shards: readonly Shard[], wanted: Wanted) {
    this.#readers = shards.map(shard => new Reader(shard))
    this.#wanted = wanted
  }

  /**
   * Undefined where the file has to be linted here, for what it depends on is elsewhere than in its shard, or it is another day. Asked
   * in the order of paths. Throws a `UsageError` where a shard is damaged.
   */
  outcome(task: FileTask): FileOutcome | undefined {
    const { path } = task.file
    const key = outcomeKey(task)
    let found: FileOutcome | undefined
    for (const reader of this.#readers) {
      const line = reader.lineOf(path)
      if (!found && line?.key === key && reader.shard.head.today === this.#wanted.today)
        found = this.#read(line, reader.shard)
    }
    return found
  }

  keep(): void {
    this.#linted++
  }

  /** How many files nobody knew enough of. */
  get linted(): number {
    return this.#linted
  }

  /** Throws a `UsageError` where what nobody asked for is damaged. */
  end(): void {
    for (const reader of this.#readers) reader.lineOf(undefined)
  }

  #read({ path, text }: OutcomeLine, shard: Shard): FileOutcome {
    const { configs, fixes } = this.#wanted
    const { known } = configs.resolved.forFile(path)
    const isRule = (id: string) => known.has(id) || Object.hasOwn(ownRules, id) || id === crashId
    let outcome: FileOutcome | undefined
    try {
      outcome = outcomeOf(text)
    } catch {
      // What is no outcome has no reason that would be of use.
    }
    if (!outcome || !isOutcome(outcome, path, isRule))
      throw new UsageError(`The shard \`${shard.shown}\` is damaged: what it says of \`${path}\` makes no sense.`)
    return { ...outcome, problems: outcome.problems.map(problem => asWanted(problem, fixes)) }
  }
}

/** Reads a shard on to the path that is asked for. */
class Reader {
  readonly shard: Shard
  readonly #lines: Iterator<OutcomeLine>
  #line: OutcomeLine | undefined

  constructor(shard: Shard) {
    this.shard = shard
    this.#lines = shard.outcomes()[Symbol.iterator]()
    this.#next()
  }

  /** @param path undefined reads to the end */
  lineOf(path: string | undefined): OutcomeLine | undefined {
    while (this.#line && (path === undefined || compareText(this.#line.path, path) < 0)) this.#next()
    return this.#line?.path === path ? this.#line : undefined
  }

  #next(): void {
    this.#line = this.#lines.next().value
  }
}

/** Shards have both the edits of fixes and word that there are some. */
function asWanted(problem: Problem, fixes: boolean): Problem {
  const { offers, ...withEdits } = problem
  if (fixes || !offers) return withEdits
  const { fix: _, suggestions: __, fixDeclined: ___, ...rest } = withEdits
  return { ...rest, offers }
}
