/** The linter's own rule about rules that crash, and how many of the crashes are told. */
import { describeResource } from '@keelint/kubernetes'
import type { Problem } from '../reporting/problem.ts'
import type { RuleMeta } from '../rule/rule.ts'
import { identityOf } from './identity.ts'
import type { Located } from './locate.ts'
import type { Crashed } from './said.ts'
import { startFault } from './unstarted.ts'

export const crashId = 'keelint/crash'
const crashMessageId = 'crashed'

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

/** A rule that crashes on each of five thousand resources must not drown the rest. */
export class Crashes {
  #count = 0
  readonly #rules = new Set<string>()
  readonly #seen = new Set<string>()
  readonly #told = new Map<string, number>()
  readonly #untold = new Map<string, number>()

  /** One for each rule, reason and resource, told or not. */
  get count(): number {
    return this.#count
  }

  /** Ids of the rules that crashed. */
  get rules(): ReadonlySet<string> {
    return this.#rules
  }

  /** The crashes of `said` that are to be told. */
  admit(said: readonly Crashed[]): readonly Crashed[] {
    return said.filter(crashed => this.#isTold(crashed))
  }

  #isTold({ rule: { id }, crash, at: { resource } }: Crashed): boolean {
    const forReason = JSON.stringify([id, crash])
    const key = JSON.stringify([forReason, resource.file, resource.document, resource.base])
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    this.#count++
    this.#rules.add(id)
    const isTold = this.#of(id) < mostTold.ofRule && this.#of(forReason) < mostTold.forReason
    if (isTold) for (const counted of [id, forReason]) this.#told.set(counted, this.#of(counted) + 1)
    else this.#untold.set(id, (this.#untold.get(id) ?? 0) + 1)
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

export function crashProblem({ rule, crash, at, isStart }: Crashed, { location, root }: Located): CrashProblem {
  const { id, file, origin } = at.resource
  const problem: Problem = {
    rule: crashId,
    level: 'error',
    severity: 'high',
    step: 'hygiene',
    message: isStart
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
