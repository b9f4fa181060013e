/** What the objects that hold for a file make of each rule, in their order. */
import { withDefaults } from '../rule/options.ts'
import type { Rule } from '../rule/rule.ts'
import type { Level } from '../rule/severity.ts'
import type { ReadyObject } from './prepare.ts'
import type { ResolvedRule } from './resolved.ts'
import type { Entry } from './rule-entry.ts'

type Options = Readonly<Record<string, unknown>>

/** Where a rule stands after all entries, and which objects said what. */
export interface Applied {
  readonly level: Level | 'off'
  readonly options: Options | undefined
  readonly by: readonly { readonly object: ReadyObject; readonly entry: Entry }[]
}

/** By rule; later entries win, and one that gives only a level keeps the options. */
export function applied(objects: readonly ReadyObject[]): ReadonlyMap<string, Applied> {
  const rules = new Map<string, Applied>()
  for (const object of objects)
    for (const entry of object.entries) {
      const before = rules.get(entry.id)
      rules.set(entry.id, {
        level: entry.level,
        options: entry.options ?? before?.options,
        by: [...(before?.by ?? []), { object, entry }],
      })
    }
  return rules
}

/** A rule with the options that it gets. */
export function resolvedRule(rule: Rule, level: Level, options: Options | undefined): ResolvedRule {
  return { rule, level, options: withDefaults(rule.meta.schema, options) }
}
