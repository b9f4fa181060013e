/** Rules in plain JavaScript may leave out what they say of themselves: it gets usual values. */
import type { Rule, RuleMeta } from '../rule/rule.ts'

/** What was made of a rule, so that it stays one and the same. */
const made = new WeakMap<Rule, Rule>()

/** The rule itself where nothing is missing. @param name without a namespace @param rule of a form that was checked */
export function completeRule(name: string, rule: Rule): Rule {
  const known = made.get(rule)
  if (known) return known
  const complete = isComplete(rule.meta) ? rule : withMeta(rule, completeMeta(name, rule.meta))
  made.set(rule, complete)
  return complete
}

type GivenMeta = Partial<Omit<RuleMeta, 'docs'>> & { readonly docs?: Partial<RuleMeta['docs']> }

function isComplete({ type, severity, messages, docs }: GivenMeta): boolean {
  const { description, rationale, remedy, references } = docs ?? {}
  return [type, severity, messages, description, rationale, remedy, references].every(part => part !== undefined)
}

function completeMeta(name: string, meta: GivenMeta): RuleMeta {
  const words = name.replaceAll('-', ' ')
  return {
    ...meta,
    type: meta.type ?? 'problem',
    severity: meta.severity ?? 'medium',
    messages: meta.messages ?? {},
    docs: {
      ...meta.docs,
      description: meta.docs?.description ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
      rationale: meta.docs?.rationale ?? 'The plugin does not say why.',
      remedy: meta.docs?.remedy ?? 'The plugin does not say what to do.',
      references: meta.docs?.references ?? [],
    },
  }
}

/** The rule may be the instance of a class. */
function withMeta(rule: Rule, meta: RuleMeta): Rule {
  return {
    meta,
    ...(rule.collect && { collect: rule.collect }),
    ...(rule.checkOptions && { checkOptions: options => rule.checkOptions!(options) }),
    create: context => rule.create(context),
  }
}
