/** From a config to the functions to call: each rule created once, its visitors filed by what they want to see. */
import { ConfigError } from '../config/error.ts'
import type { FileConfig } from '../config/resolved.ts'
import type { Place } from '../resource/resource.ts'
import type { Report } from '../rule/report.ts'
import type { RuleMeta } from '../rule/rule.ts'
import type { Level } from '../rule/severity.ts'

/** A rule that is on. */
export interface ActiveRule {
  readonly id: string
  readonly meta: RuleMeta
  readonly level: Level
}

/** What a rule said, or that it threw. */
export type Said =
  | { readonly rule: ActiveRule; readonly report: Report }
  | { readonly rule: ActiveRule; readonly crash: unknown; readonly at: Place }

export interface Visit {
  readonly rule: ActiveRule
  readonly call: (value: unknown, node: unknown) => unknown
}

export interface Plan {
  readonly rules: readonly ActiveRule[]
  /** By visitor key: a kind, `group/Kind`, or the name of a virtual visitor. */
  readonly visits: ReadonlyMap<string, readonly Visit[]>
  readonly collects: ReadonlyMap<string, readonly Visit[]>
  readonly projects: readonly Visit[]
  /** What the rules said since it was last taken. */
  takeSaid(): readonly Said[]
  say(said: Said): void
  /** By rule and reason, how often the files did not tell. */
  readonly undecided: Map<string, Map<string, number>>
}

/** Throws a `ConfigError` where a rule cannot start. */
export function planOf(config: FileConfig): Plan {
  const rules: ActiveRule[] = []
  const visits = new Map<string, Visit[]>()
  const collects = new Map<string, Visit[]>()
  const projects: Visit[] = []
  const undecided = new Map<string, Map<string, number>>()
  let said: Said[] = []
  for (const [id, { rule, level, options }] of config.rules) {
    const active: ActiveRule = { id, meta: rule.meta, level }
    rules.push(active)
    const context = {
      id,
      options,
      settings: config.settings,
      kubernetes: config.kubernetes,
      report: (report: Report) => void said.push({ rule: active, report }),
      undecided: (reason: string) => countUndecided(undecided, id, reason),
    }
    for (const [key, call] of Object.entries(visitorOf(id, () => rule.create(context))))
      if (key === 'Project') projects.push({ rule: active, call })
      else file(visits, key, { rule: active, call })
    for (const [key, call] of Object.entries(rule.collect ?? {}))
      if (call) file(collects, key, { rule: active, call: call as Visit['call'] })
  }
  return {
    rules,
    visits,
    collects,
    projects,
    undecided,
    say: one => void said.push(one),
    takeSaid() {
      const taken = said
      said = []
      return taken
    },
  }
}

export function countUndecided(undecided: Map<string, Map<string, number>>, rule: string, reason: string): void {
  const reasons = undecided.get(rule) ?? new Map<string, number>()
  undecided.set(rule, reasons)
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
}

function visitorOf(id: string, create: () => object): Readonly<Record<string, Visit['call']>> {
  try {
    return create() as Readonly<Record<string, Visit['call']>>
  } catch (error) {
    throw new ConfigError(`The rule \`${id}\` cannot start: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function file(visits: Map<string, Visit[]>, key: string, visit: Visit): void {
  const list = visits.get(key)
  if (list) list.push(visit)
  else visits.set(key, [visit])
}
