/** Logs keep to the OASIS schema of SARIF 2.1.0. */
import type { Run } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hostileNames, hostileRun, hostileText } from '../cli/reporters/hostile.ts'
import { lint } from '../support/lint.ts'
import { aMeta, aProblem, aRun, locationOf, textOf } from './log-of.ts'
import { hasValidators, schemaFaults, tellWhetherSkipped } from './validators.ts'

const test = suite('schema')
const each = hasValidators ? test : test.skip
tellWhetherSkipped()

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  hostPID: true\n  containers: [{ name: web, image: web }]\n'

each('a real run', async () => {
  const files = {
    'web.yaml': pod,
    'broken.yaml': `${pod}a: [`,
    'values.yaml': 'a: 1\n',
    'mixed.yaml': `${pod}---\na: 1\n`,
  }
  assert.equal(schemaFaults(await textOf(await lint(files), files)), [])
})

each('an empty run', async () => {
  assert.equal(schemaFaults(await textOf(aRun({}))), [])
})

each('everything at once', async () => {
  const run: Run = aRun({
    problems: [
      aProblem({
        file: '/srv/a b.yaml',
        related: [{ message: 'Here.', file: '[1].yaml', location: locationOf(3) }],
        resource: { group: '', version: 'v1', kind: 'Pod', name: '' },
        origin: 'x',
        fix: { edits: [{ start: 0, end: 2, text: '' }] },
        suggestions: [{ message: 'Do this.', messageId: 'do', fix: { edits: [{ start: 1, end: 1, text: 'x' }] } }],
      }),
    ],
    suppressed: [
      { ...aProblem(), suppression: { carrier: 'comment', reason: 'It is meant.', until: '2027-01-31' } },
      { ...aProblem(), suppression: { carrier: 'file', reason: '' } },
    ],
    crashes: 1,
    ledger: {
      unreadable: [{ file: 'x.yaml', reason: 'io', message: 'Gone.' }],
      undecided: [{ rule: 'other/rule', reason: 'Nobody knows.', count: 1 }],
      skipped: [{ file: 'y.yaml', reason: 'empty' }],
    },
  })
  const meta = { ...aMeta, standards: ['cis:5.2.2', 'pss:baseline', 'nsa:non-root', 'mitre:T1611'] as const }
  const whole: Run = {
    ...run,
    problems: [
      ...run.problems,
      aProblem({
        rule: 'acme/rule',
        related: [{ message: 'Step 1.', file: '../b.yaml', location: locationOf(3), step: true }],
      }),
    ],
    rules: new Map(['acme/rule', 'test/rule'].map(id => [id, { meta, level: 'error' }])),
  }
  const text = await textOf(
    whole,
    { '/srv/a b.yaml': 'a: 1\n', 'web.yaml': 'b\n' },
    {
      plugins: new Map([['acme', { name: 'acme', version: '1' }]]),
      repository: { prefix: 'a/', uri: 'https://github.com/acme/shop', revision: 'a'.repeat(40), branch: 'main' },
      ruleExamples: () => ({ reported: 'a: 1', notReported: 'a: 2' }),
    },
  )
  for (const part of ['codeFlows', 'taxonomies', 'extensions', 'versionControlProvenance']) assert.match(text, part)
  assert.equal(schemaFaults(text), [])
})

each('hostile names', async () => {
  for (const [what, name] of Object.entries(hostileNames))
    assert.equal(schemaFaults(await textOf(hostileRun(name), { [name]: hostileText(name) })), [], what)
})

each('the check catches what the schema does not know', async () => {
  const text = (await textOf(aRun({ problems: [aProblem()] }))).replace('"level": "error"', '"level": "fatal"')
  assert.is.not(JSON.stringify(schemaFaults(text)), '[]')
})

test.run()
