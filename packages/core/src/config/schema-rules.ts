/** The part of the config's JSON Schema that speaks of rules. */
import type { JsonSchema } from '../rule/options.ts'
import type { Rule } from '../rule/rule.ts'
import { ownRuleLevels } from './own-rules.ts'

/** `rules`: entries by id, with the options of each rule; ids of other plugins have any options. */
export function rulesSchema(rules: ReadonlyMap<string, Rule>): JsonSchema {
  const own = Object.keys(ownRuleLevels).map(
    id => [id, { description: "One of the linter's own rules.", ...entryOf() }] as const,
  )
  const known = [...rules].map(([id, { meta }]) => {
    const deprecated = meta.deprecated
      ? ` Deprecated${meta.deprecated.message ? `: ${meta.deprecated.message}` : '.'}`
      : ''
    return [id, { description: `${meta.docs.description}.${deprecated}`, ...entryOf(meta.schema) }] as const
  })
  return {
    type: 'object',
    description:
      'Rules by id: a level, or a list of a level and options. A level alone keeps the options that were set before.',
    properties: Object.fromEntries([...known, ...own]),
    patternProperties: { [otherIds(rules)]: { ...entryOf({ type: 'object' }) } },
    additionalProperties: false,
  }
}

/** An id where only its name is wanted; the linter's own rules cannot be silenced. */
export function ruleIdSchema(rules: ReadonlyMap<string, Rule>): JsonSchema {
  return {
    anyOf: [{ enum: [...rules.keys()] }, { type: 'string', pattern: otherIds(rules) }],
  }
}

/** Levels, for `definitions`. */
export const levelSchema: JsonSchema = {
  description:
    '`error` makes a run fail and `warn` does not; 2, 1 and 0 are other words for `error`, `warn` and `off`.',
  enum: ['off', 'warn', 'error', 0, 1, 2],
}

function entryOf(options: object = { type: 'object', maxProperties: 0 }): JsonSchema {
  const level = { $ref: '#/definitions/level' }
  return {
    anyOf: [level, { type: 'array', items: [level, options], minItems: 1, maxItems: 2, additionalItems: false }],
  }
}

/** Ids in the namespaces of other plugins than those that the rules are of. */
function otherIds(rules: ReadonlyMap<string, Rule>): string {
  const namespaces = new Set([...rules.keys(), 'keelint/'].map(id => id.slice(0, id.indexOf('/'))))
  return `^(?!(?:${[...namespaces].sort().join('|')})/)[^/]+/.+$`
}
