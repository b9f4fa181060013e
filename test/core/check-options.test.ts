/** Rules that look at their options by code, before they are created. */
import { type Config, Linter, type Plugin, type Rule, resolveConfig } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'

const test = suite('options that a rule checks')

const schema = {
  type: 'object',
  properties: { text: { type: 'string' }, most: { type: 'integer', default: 3 } },
  additionalProperties: false,
} as const

/** Takes texts that are no longer than it is told. @param asked what it was asked about */
function rule(asked: unknown[]): Rule {
  let isLoaded = false
  return {
    meta: { ...meta, schema },
    async checkOptions(options: { readonly text?: string; readonly most: number }) {
      asked.push(options)
      await Promise.resolve()
      isLoaded = true
      return (options.text?.length ?? 0) > options.most ? `\`${options.text}\` is too long.` : undefined
    },
    create({ report }) {
      return {
        ConfigMap: (_, node) => {
          if (isLoaded) report({ at: node, messageId: 'here' })
        },
      }
    },
  }
}

const resolved = (rule: Rule, ...configs: readonly Config[]) => {
  const plugin: Plugin = { meta: { name: 'test', version: '0.0.0', namespace: 'test' }, rules: { own: rule } }
  return resolveConfig(configs, [plugin])
}

test('are given with their defaults, and are there when the rule is created', async () => {
  const asked: unknown[] = []
  const config = await resolved(rule(asked), { rules: { 'test/own': ['error', { text: 'abc' }] } })
  assert.equal(asked, [{ text: 'abc', most: 3 }])
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n'
  assert.is(new Linter(config).lint([{ path: 'a.yaml', text }]).problems.length, 1)
})

test('are a fault of the config where the rule says so', async () => {
  const options = { rules: { 'test/own': ['error', { text: 'abcd' }] } } as const
  const message = /the options of the rule `test\/own` cannot be used: `abcd` is too long\./
  for (const own of [
    rule([]),
    new (class {
      meta = { ...meta, schema }
      most = 3
      checkOptions(options: { readonly text?: string }) {
        return rule([]).checkOptions!({ ...options, most: this.most })
      }
      create() {
        return {}
      }
    })() as Rule,
  ])
    try {
      await resolved(own, options)
      assert.unreachable()
    } catch (error) {
      assert.is((error as Error).name, 'ConfigError')
      assert.match((error as Error).message, message)
    }
})

test('are not looked at where there are none, or the schema refuses them', async () => {
  const asked: unknown[] = []
  await resolved(rule(asked), { rules: { 'test/own': 'error' } })
  try {
    await resolved(rule(asked), { rules: { 'test/own': ['error', { text: 5 }] } })
    assert.unreachable()
  } catch (error) {
    assert.match((error as Error).message, /must be string/)
  }
  assert.equal(asked, [])
})

test.run()
