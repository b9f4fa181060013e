/** Every rule that was on is described as GitHub wants it, whether it found something or not. */
import type { RuleMeta } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint } from '../support/lint.ts'
import { aMeta, aProblem, aRun, logOf } from './log-of.ts'

const test = suite('rules')

/** How a problem of the rule is put up with. */
const accepted = [
  '**To accept a problem,** put a comment on its line:',
  '```yaml\n# keelint-disable-line test/rule -- why this is all right\n```',
  'or an annotation on the object or its pod template:',
  '```yaml\ndisable.keelint.dev/test.rule: "why this is all right"\n```',
].join('\n\n')

async function describe(meta: Partial<RuleMeta>, id = 'test/rule') {
  const { tool } = await logOf(aRun({ rules: new Map([[id, { meta: { ...aMeta, ...meta }, level: 'error' }]]) }))
  return tool.driver.rules[0]!
}

test('a rule for security', async () => {
  const { help, relationships, ...others } = await describe({ standards: ['pss:baseline', 'cis:5.2.2'] })
  assert.equal(help, {
    text: 'Wrong things go wrong.\n\nDo the right thing.\n\nStandards: pss:baseline, cis:5.2.2.\n\nhttps://kubernetes.io/docs/\n\nhttps://kubernetes.io/docs/concepts/',
    markdown: `**Why:** Wrong things go wrong.\n\n**Remedy:** Do the right thing.\n\n${accepted}\n\nStandards: pss:baseline, cis:5.2.2.\n\n**References**\n\n- <https://kubernetes.io/docs/>\n- <https://kubernetes.io/docs/concepts/>`,
  })
  assert.equal(
    relationships?.map(({ target }) => [target.toolComponent.name, target.id]),
    [
      ['PSS', 'baseline'],
      ['CIS', '5.2.2'],
    ],
  )
  assert.equal(others, {
    id: 'test/rule',
    name: 'rule',
    shortDescription: { text: 'Disallow what is wrong' },
    fullDescription: { text: 'Disallow what is wrong. Wrong things go wrong.' },
    helpUri: 'https://kubernetes.io/docs/',
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['security', 'least-privilege', 'pss:baseline', 'cis:5.2.2'],
      precision: 'high',
      'security-severity': '8.0',
    },
  })
})

test('a rule of a plugin need not name references', async () => {
  const { help, helpUri } = await describe({ docs: { ...aMeta.docs, references: [] } })
  assert.is(helpUri, undefined)
  assert.is(help.markdown, `**Why:** Wrong things go wrong.\n\n**Remedy:** Do the right thing.\n\n${accepted}`)
})

test('severities are text, in the bands that GitHub names so', async () => {
  const bands = { critical: [9, 10], high: [7, 8.9], medium: [4, 6.9], low: [0.1, 3.9] } as const
  for (const [severity, [from, to]] of Object.entries(bands)) {
    const { properties } = await describe({ severity: severity as RuleMeta['severity'] })
    const value = properties['security-severity']
    assert.type(value, 'string')
    assert.ok(Number(value) >= from && Number(value) <= to, severity)
    assert.is(properties['problem.severity'], undefined)
  }
})

test('hygiene is no matter of security', async () => {
  const severities = { critical: 'error', high: 'error', medium: 'warning', low: 'recommendation' } as const
  for (const [severity, expected] of Object.entries(severities)) {
    const { properties } = await describe({ step: 'hygiene', severity: severity as RuleMeta['severity'] })
    assert.equal(properties, { tags: ['hygiene'], precision: 'high', 'problem.severity': expected })
  }
})

test('recommended rules are the most precise ones, suggestions the least', async () => {
  assert.is((await describe({ presets: { recommended: true } })).properties.precision, 'very-high')
  assert.is((await describe({ presets: { recommended: false } })).properties.precision, 'high')
  assert.is((await describe({ type: 'suggestion' })).properties.precision, 'medium')
})

test('a deprecated rule says so, and what is no page is no link', async () => {
  const { properties, help } = await describe({ deprecated: { message: 'Use another.' } })
  assert.equal(properties.tags, ['security', 'least-privilege', 'deprecated'])
  assert.match(help.text, 'Deprecated: Use another.')
  const references = ['javascript:alert(1)', 'https://kubernetes.io']
  assert.is((await describe({ docs: { ...aMeta.docs, references } })).helpUri, undefined, 'a plugin may name anything')
})

test('sorted, with an index that fits, and also what is no rule of the run', async () => {
  const rules = new Map(['b/x', 'a/y', 'a/x'].map(id => [id, { meta: aMeta, level: 'warn' }] as const))
  const problems = ['keelint/other', 'b/x', 'a/y'].map(rule => aProblem({ rule }))
  const { tool, results } = await logOf(aRun({ rules, problems }))
  assert.equal(
    tool.driver.rules.map(({ id }) => id),
    ['a/x', 'a/y', 'b/x', 'keelint/other'],
  )
  for (const { ruleId, ruleIndex } of results) assert.is(tool.driver.rules[ruleIndex!]?.id, ruleId)
  assert.is(tool.driver.rules[0]!.defaultConfiguration.level, 'warning')
})

test("a rule's crash is described too", async () => {
  const plugin = {
    meta: { name: 'test', version: '0.0.0', namespace: 'test' },
    rules: {
      rule: {
        meta: aMeta,
        create: () => ({
          Resource() {
            throw new Error('oh')
          },
        }),
      },
    },
  }
  const run = await lint({ 'a.yaml': 'apiVersion: v1\nkind: Pod\n' }, { rules: { 'test/rule': 'error' } }, [plugin])
  const { tool, results, invocations } = await logOf(run)
  assert.equal(
    tool.driver.rules.map(({ id }) => id),
    ['keelint/crash', 'test/rule'],
  )
  assert.is(results.length, 1)
  assert.is(invocations[0]?.executionSuccessful, false)
  assert.is(invocations[0]?.exitCode, 2)
  assert.equal(
    invocations[0]?.toolExecutionNotifications.map(({ level, message }) => [level, message.text]),
    [['error', 'Rules crashed 1 time and did not look at everything.']],
  )
})

test.run()
