/** Standards are taxonomies, plugins are extensions, and a rule's help shows what it reports. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aMeta, aProblem, aRun, logOf } from './log-of.ts'

const test = suite('components')

test('each standard that a rule names is a taxonomy, with what is named of it', async () => {
  const standards = ['mitre:T1552.001', 'cis:5.2.10', 'cis:5.2.9', 'nsa:non-root', 'pss:restricted'] as const
  const rules = new Map([['test/rule', { meta: { ...aMeta, standards }, level: 'error' as const }]])
  const { taxonomies = [], tool } = await logOf(aRun({ rules }))
  assert.equal(
    taxonomies.map(({ name, taxa }) => [name, ...taxa.map(({ id }) => id)]),
    [
      ['CIS', '5.2.9', '5.2.10'],
      ['MITRE ATT&CK', 'T1552.001'],
      ['NSA', 'non-root'],
      ['PSS', 'restricted'],
    ],
  )
  assert.is(taxonomies[1]!.taxa[0]!.helpUri, 'https://attack.mitre.org/techniques/T1552/001/')
  assert.equal(
    tool.driver.supportedTaxonomies,
    taxonomies.map(({ name }, index) => ({ name, index })),
  )
  for (const { target } of tool.driver.rules[0]!.relationships ?? [])
    assert.is(taxonomies[target.toolComponent.index]!.taxa[target.index]!.id, target.id)
  assert.is(tool.driver.rules[0]!.relationships?.length, 5)
})

test('no standards, no taxonomies', async () => {
  const { taxonomies, tool } = await logOf(aRun({ rules: new Map([['test/rule', { meta: aMeta, level: 'warn' }]]) }))
  assert.is(taxonomies, undefined)
  assert.is(tool.driver.supportedTaxonomies, undefined)
  assert.is(tool.driver.rules[0]!.relationships, undefined)
})

test('rules of a plugin stand in an extension, and results and notifications find them there', async () => {
  const rules = new Map(['acme/a', 'acme/b', 'k8s/x'].map(id => [id, { meta: aMeta, level: 'error' }] as const))
  const run = aRun({
    rules,
    problems: [aProblem({ rule: 'acme/b' }), aProblem({ rule: 'k8s/x' })],
    ledger: { undecided: [{ rule: 'acme/a', reason: 'Nobody knows.', count: 1 }] },
  })
  const plugins = new Map([['acme', { name: '@acme/keelint', version: '3.2.1' }]])
  const { tool, results, invocations } = await logOf(run, {}, { plugins })
  assert.equal(
    tool.extensions?.map(({ name, version, rules: own }) => [name, version, own.map(({ id }) => id)]),
    [['@acme/keelint', '3.2.1', ['acme/a', 'acme/b']]],
  )
  assert.equal(
    tool.driver.rules.map(({ id }) => id),
    ['k8s/x'],
  )
  assert.equal(results[0]!.rule, { id: 'acme/b', index: 1, toolComponent: { index: 0 } })
  assert.is(results[0]!.ruleIndex, undefined, 'an index alone is one into the driver')
  assert.is(results[1]!.ruleIndex, 0)
  assert.is(results[1]!.rule, undefined)
  assert.equal(invocations[0]!.toolExecutionNotifications[0]!.associatedRule, {
    id: 'acme/a',
    index: 0,
    toolComponent: { index: 0 },
  })
})

test('help shows what is reported and what is not, whatever ticks stand in it', async () => {
  const rules = new Map([['test/rule', { meta: aMeta, level: 'error' as const }]])
  const ruleExamples = () => ({ reported: 'a: "```"', notReported: 'a: 1' })
  const { tool } = await logOf(aRun({ rules }), {}, { ruleExamples })
  const { markdown } = tool.driver.rules[0]!.help
  assert.match(markdown, '**Reported**\n\n````yaml\na: "```"\n````')
  assert.match(markdown, '**Not reported**\n\n```yaml\na: 1\n```')
})

test("the linter's own problems cannot be silenced, so the help does not say how", async () => {
  const { tool } = await logOf(aRun({ rules: new Map([['keelint/crash', { meta: aMeta, level: 'error' }]]) }))
  assert.not.match(tool.driver.rules[0]!.help.markdown, 'keelint-disable')
})

test('the category of several runs for one commit', async () => {
  for (const [category, id] of [
    [undefined, 'keelint/'],
    ['keelint-apps', 'keelint-apps/'],
    ['k8s/apps/', 'k8s/apps/'],
  ] as const) {
    const { automationDetails } = await logOf(aRun({}), {}, category === undefined ? {} : { category })
    assert.is(automationDetails.id, id)
  }
})

test.run()
