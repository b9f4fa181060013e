/** The linter's own rule about rules that crash, and how many of the crashes are told. */
import { describeResource } from '@keelint/kubernetes'
import { identityOf } from '../problem/identity.ts'
import type { Located } from '../problem/locate.ts'
import type { Crashed } from '../problem/said.ts'
import type { Problem } from '../reporting/problem.ts'
import type { RuleMeta } from '../rule/rule.ts'
import type { Path } from '../source/place.ts'
import { startFault } from './unstarted.ts'

/** The id of the problem that a rule which crashes becomes. */
export const crashId = 'keelint/crash'
const crashMessageId = 'crashed'

/** What is said of crashes in place of what a rule says of itself. */
export const crashMeta: RuleMeta = {
  type: 'problem',
  severity: 'high',
  step: 'hygiene',
  docs: {
    description: 'Disallow rules that crash',
    rationale: 'A rule that throws has not looked at the resource, so that its silence means nothing.',
    remedy: 'Report the message to whoever wrote the rule, and switch the rule off until it is mended.',
    references: ['https://github.com/keelint/keelint/issues'],
  },
  messages: { [crashMessageId]: 'The rule `{{rule}}` crashed on {{resource}}: {{reason}}' },
}

/** How many crashes of a rule become problems, and how many of them for the same reason. */
const mostTold = { ofRule: 10, forReason: 3 }

/** A crash as it is counted: plain data. */
export interface CrashEntry {
  /** The id of the rule that crashed. */
  readonly rule: string
  readonly crash: string
  /** Where the resource stands. */
  readonly file: string
  readonly document: number
  readonly base: Path
  readonly start?: string
  /** Where it is told. */
  readonly problem?: Problem
}

/** A rule that crashes on each of five thousand resources must not drown the rest. */
export class Crashes {
  #count = 0
  readonly #rules = new Set<string>()
  readonly #seen = new Set<string>()
  readonly #told = new Map<string, number>()
  readonly #untold = new Map<string, number>()
  readonly #starts = new Set<string>()
  readonly #entries: (CrashEntry & { readonly isTold: boolean })[] = []

  /** One for each rule, reason and resource, told or not. */
  get count(): number {
    return this.#count
  }

  /** Ids of the rules that crashed. */
  get rules(): ReadonlySet<string> {
    return this.#rules
  }

  /** The `start` of the rules that could not start. */
  get starts(): ReadonlySet<string> {
    return this.#starts
  }

  /** The crashes of `said` that are to be told. */
  admit(said: readonly Crashed[]): readonly Crashed[] {
    return said.filter(({ rule: { id }, crash, at: { resource }, start }) => {
      const { file, document, base } = resource
      return this.#isTold({ rule: id, crash, file, document, base, ...(start !== undefined && { start }) })
    })
  }

  /** Counts what was counted for one file, and gives what is to be told of it in the run. */
  take(entries: readonly CrashEntry[]): readonly CrashProblem[] {
    return entries.flatMap(entry => {
      const { rule, start, problem } = entry
      if (start !== undefined && this.#starts.has(start)) return []
      return this.#isTold(entry) && problem ? [{ rule, problem }] : []
    })
  }

  /** What was counted, each once. @param problems of those that are told, in their order */
  entries(problems: readonly CrashProblem[]): readonly CrashEntry[] {
    let next = 0
    return this.#entries.map(({ isTold, ...entry }) =>
      isTold ? { ...entry, problem: problems[next++]!.problem } : entry,
    )
  }

  #isTold(entry: CrashEntry): boolean {
    const { rule, crash, file, document, base, start } = entry
    if (start !== undefined) this.#starts.add(start)
    const forReason = JSON.stringify([rule, crash])
    const key = JSON.stringify([forReason, file, document, base])
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    this.#count++
    this.#rules.add(rule)
    const isTold = this.#of(rule) < mostTold.ofRule && this.#of(forReason) < mostTold.forReason
    if (isTold) for (const counted of [rule, forReason]) this.#told.set(counted, this.#of(counted) + 1)
    else this.#untold.set(rule, (this.#untold.get(rule) ?? 0) + 1)
    this.#entries.push({ ...entry, isTold })
    return isTold
  }

  #of(counted: string): number {
    return this.#told.get(counted) ?? 0
  }

  /** The last problem of each rule says how many there are that nobody told. @param problems what was made of those admitted */
  complete(problems: readonly CrashProblem[]): readonly Problem[] {
    const last = new Map(problems.map(one => [one.rule, one.problem]))
    return problems.map(({ rule, problem }) => {
      const more = last.get(rule) === problem ? this.#untold.get(rule) : undefined
      return more ? { ...problem, message: `${problem.message} (and ${more} times more)` } : problem
    })
  }
}

export interface CrashProblem {
  /** The id of the rule that crashed. */
  readonly rule: string
  readonly problem: Problem
}

export function crashProblem({ rule, crash, at, start }: Crashed, { location, root }: Located): CrashProblem {
  const { id, file, origin } = at.resource
  const problem: Problem = {
    rule: crashId,
    level: 'error',
    severity: 'high',
    step: 'hygiene',
    message:
      start !== undefined
        ? startFault(rule.id, crash)
        : `The rule \`${rule.id}\` crashed on ${describeResource(id)}: ${crash}`,
    messageId: crashMessageId,
    file,
    location,
    path: at.path,
    absent: false,
    resource: id,
    identity: identityOf({ rule: crashId, resource: id, container: undefined, path: at.path, evidence: rule.id }, root),
    ...(origin !== undefined && { origin }),
  }
  return { rule: rule.id, problem }
}
