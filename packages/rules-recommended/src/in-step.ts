/** Tells rules the step that they belong to, which their folder says. */
import type { Rule, Step } from '@keelint/core'

/** The same rules with `meta.step` filled in. */
export function inStep<const Rules extends Readonly<Record<string, Rule>>>(step: Step, rules: Rules): Rules {
  const named = Object.entries(rules).map(([name, rule]) => [name, { ...rule, meta: { ...rule.meta, step } }])
  return Object.fromEntries(named) as Rules
}
