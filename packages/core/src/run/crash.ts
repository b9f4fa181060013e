/** The linter's own rule about rules that throw. */
import type { RuleMeta } from '../rule/rule.ts'

export const crashId = 'keelint/crash'
export const crashMessageId = 'crashed'

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
  messages: { [crashMessageId]: 'The rule `{{rule}}` crashed on {{kind}} `{{name}}`: {{reason}}' },
}
