/** Rules as a run uses them: `create` is called once for each configuration, however many files have it. */
import { isRuleVouchedFor } from '../config/check-plugin.ts'
import type { FileConfig, ResolvedRule } from '../config/resolved.ts'
import type { ActiveRule } from '../problem/said.ts'
import type { Report } from '../rule/report.ts'
import type { Rule } from '../rule/rule.ts'
import { type Call, collectorsOf, visitorsOf } from './check-visitor.ts'
import type { KeyOf } from './configuration-key.ts'
import type { Freeze } from './deep-freeze.ts'
import { faultOf } from './fault.ts'
import type { Guard } from './guard.ts'
import { isTimeLimitExceeded } from './time-limit.ts'

export interface Instance {
  readonly rule: ActiveRule
  /** Tells it from the rule's other configurations. */
  readonly key: string
  readonly visits: readonly (readonly [key: string, call: Call])[]
  readonly project: Call | undefined
  /** By kind; the same for all configurations. */
  readonly collects: readonly (readonly [key: string, call: Call])[]
  /** Why it cannot start, which leaves it without visits. */
  readonly fault?: string
}

export interface Workshop {
  readonly guard: Guard
  readonly keyOf: KeyOf
  readonly freeze: Freeze
  /** As `2026-11-23`. */
  readonly today?: string | undefined
}

export class Instances {
  readonly #byKey = new Map<ActiveRule, Map<string, Instance>>()
  /** By id, since the same rule may have several, and one id stand for several rules where configs differ in plugins. */
  readonly #active = new Map<Rule, Map<string, ActiveRule>>()
  /** How many rules have the same id. */
  readonly #namesakes = new Map<string, number>()
  readonly #workshop: Workshop

  constructor(workshop: Workshop) {
    this.#workshop = workshop
  }

  of(id: string, { rule, options }: ResolvedRule, { settings, kubernetes }: FileConfig): Instance {
    const { keyOf } = this.#workshop
    const active = this.#activeRule(id, rule)
    const key = [keyOf(options), keyOf(settings), keyOf(kubernetes)].join('\n')
    const known = this.#byKey.get(active)?.get(key)
    if (known) return known
    const instance = this.#start(active, key, rule, { options, settings, kubernetes })
    const instances = this.#byKey.get(active) ?? new Map<string, Instance>()
    this.#byKey.set(active, instances.set(key, instance))
    return instance
  }

  /** The collectors of a rule, which need no configuration. */
  collecting(id: string, rule: Rule): Pick<Instance, 'rule' | 'collects'> {
    return { rule: this.#activeRule(id, rule), collects: collectorsOf(rule.collect, isRuleVouchedFor(id, rule)) }
  }

  #activeRule(id: string, rule: Rule): ActiveRule {
    const ids = this.#active.get(rule) ?? new Map<string, ActiveRule>()
    this.#active.set(rule, ids)
    const known = ids.get(id)
    if (known) return known
    const namesakes = this.#namesakes.get(id) ?? 0
    this.#namesakes.set(id, namesakes + 1)
    const active = { id, key: namesakes === 0 ? id : `${id} ${namesakes}`, meta: rule.meta, isOff: false }
    ids.set(id, active)
    return active
  }

  #start(
    active: ActiveRule,
    key: string,
    rule: Rule,
    given: Pick<ResolvedRule, 'options'> & Pick<FileConfig, 'settings' | 'kubernetes'>,
  ): Instance {
    const { guard, freeze, today } = this.#workshop
    freeze(given)
    const context = Object.freeze({
      id: active.id,
      ...given,
      ...(today !== undefined && { today }),
      report: (report: Report) => guard.report(active, report),
      undecided: (reason: string) => guard.leaveUndecided(active, reason),
    })
    try {
      if (typeof rule.create !== 'function') throw new Error('it has no function `create`.')
      const isSound = isRuleVouchedFor(active.id, rule)
      const visitors = visitorsOf(
        guard.inTime(() => rule.create(context)),
        isSound,
      )
      return {
        rule: active,
        key,
        visits: visitors.filter(([name]) => name !== 'Project'),
        project: visitors.find(([name]) => name === 'Project')?.[1],
        collects: collectorsOf(rule.collect, isSound),
      }
    } catch (error) {
      const why = isTimeLimitExceeded(error) ? 'its `create` took too long.' : faultOf(error)
      return { rule: active, key, visits: [], project: undefined, collects: [], fault: why }
    }
  }
}
