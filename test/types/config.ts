/** What must and what must not compile in a config; nothing here runs. */
import {
  type Config,
  defineConfig,
  globalIgnores,
  type Plugin,
  type RuleEntry,
  type RuleOptions,
  type Rules,
} from '@keelint/core'
import type { RecommendedRuleOptions } from '@keelint/rules-recommended'

declare module '@keelint/core' {
  interface RuleOptions {
    'typed/no-tag': { tags?: readonly string[]; mode?: 'tag' | 'digest' }
    'typed/no-options': Record<never, never>
  }
}

export const good: Rules = {
  'typed/no-tag': ['error', { tags: ['latest'], mode: 'digest' }],
  'typed/no-options': 'warn',
  'other/rule': ['warn', { anything: 1 }],
  'other/second': 2,
  'other/third': ['off'],
  'other/fourth': undefined,
}

const wholeOptions: RuleOptions['typed/no-tag'] = { mode: 'tag' }
export const entry: RuleEntry<RuleOptions['typed/no-tag']> = ['warn', wholeOptions]

export const config = defineConfig(globalIgnores(['vendor/'], 'vendor'), [
  { name: 'list', rules: { 'typed/no-tag': ['warn', {}] } },
  [{ extends: ['recommended', { rules: {} }, [{}]] }],
])

// @ts-expect-error an option that the rule does not have
defineConfig({ rules: { 'typed/no-tag': ['error', { tag: ['latest'] }] } })
// @ts-expect-error an option of the wrong type
defineConfig({ rules: { 'typed/no-tag': ['error', { mode: 'name' }] } })
// @ts-expect-error a level that is none
defineConfig({ rules: { 'typed/no-tag': 'fatal' } })
// @ts-expect-error a level that is none, of a rule that nobody typed
defineConfig({ rules: { 'other/rule': 3 } })
// @ts-expect-error options that are no mapping
defineConfig({ rules: { 'other/rule': ['warn', 1] } })
// @ts-expect-error a key that there is not
defineConfig({ rule: {} })
// @ts-expect-error a reason is required
defineConfig({ suppress: [{ rules: ['other/rule'] }] })
// @ts-expect-error a plugin has a name and a version
defineConfig({ plugins: { acme: { rules: {} } } })
// @ts-expect-error lists of lists of lists are not patterns
defineConfig({ files: [[['a']]] })

// The options of our own rules come with their package.
defineConfig({ rules: { 'k8s/no-latest-tag': ['error', { movingTags: ['latest'] as const }] } })
export const known: RuleOptions['k8s/no-latest-tag'] = {} satisfies RecommendedRuleOptions['k8s/no-latest-tag']
// @ts-expect-error an option that a rule of ours does not have
defineConfig({ rules: { 'k8s/no-latest-tag': ['error', { movingTag: ['latest'] }] } })
// @ts-expect-error options of a rule of ours that has none
defineConfig({ rules: { 'k8s/no-privileged': ['error', { strict: true }] } })

const plugin: Plugin = {
  meta: { name: 'acme', version: '1' },
  configs: { base: [{ extends: ['acme/more'], rules: { 'acme/x': ['warn', { a: 1 }] } }], more: {} },
}
export const mine: Config = { plugins: { acme: plugin }, extends: ['acme/base'] }
export const resolved: readonly Config[] = config
