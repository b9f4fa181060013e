/** The JSON report, field by field as the contract has it. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod } from './run-keelint.ts'

const test = suite('json')

test('has the keys of the contract, in their order', async () => {
  const values = 'a: 1\n'
  const folder = folderWith({ 'web.yaml': `${pod}---\n${values}`, 'values.yaml': values, 'broken.yaml': 'a: [' })
  const { stdout } = await keelint(folder, [
    '--preset',
    'none',
    '--rule',
    'k8s/no-privileged: error',
    '--rule',
    'k8s/require-network-policy: warn',
    '-f',
    'json',
  ])
  assert.ok(stdout.endsWith('}\n'))
  assert.ok(stdout.startsWith('{\n  "version": 1,\n  "tool": {\n    "name": "keelint",'))
  const run = JSON.parse(stdout)
  assert.equal(Object.keys(run), ['version', 'tool', 'problems', 'suppressed', 'ledger', 'summary'])
  const [problem] = run.problems
  assert.equal(Object.keys(problem), [
    'rule',
    'level',
    'severity',
    'step',
    'message',
    'messageId',
    'file',
    'location',
    'path',
    'absent',
    'resource',
    'container',
    'identity',
    'fix',
  ])
  assert.equal(problem.resource, { group: '', version: 'v1', kind: 'Pod', namespace: 'shop', name: 'web' })
  assert.equal(problem.path, ['spec', 'containers', 0, 'securityContext', 'privileged'])
  const { ledger } = run
  assert.equal(Object.keys(ledger), [
    'files',
    'documents',
    'resources',
    'skipped',
    'skippedDocuments',
    'unreadable',
    'undecided',
    'rules',
    'worlds',
  ])
  assert.equal(ledger.skipped, [{ file: 'values.yaml', reason: 'not-kubernetes' }])
  assert.equal(ledger.skippedDocuments, [{ file: 'web.yaml', document: 1, reason: 'not-kubernetes' }])
  assert.equal(Object.keys(ledger.unreadable[0]), ['file', 'reason', 'message', 'location'])
  assert.is(ledger.undecided[0].rule, 'k8s/require-network-policy')
  assert.equal(run.suppressed, [])
  assert.equal(run.summary, {
    problems: 1,
    severity: { high: 1 },
    step: { 'least-privilege': 1 },
    fixable: 1,
    exitCode: 3,
  })
})

test('what would steer a terminal is escaped, and parses back', async () => {
  const name = 'a\u202E\u009Bb\u{E0001}c.yaml'
  const { stdout } = await keelint(folderWith({ [name]: pod }), ['-f', 'json'])
  assert.not.match(stdout, /[\u007F-\u009F\p{Cf}]/u)
  assert.is(JSON.parse(stdout).problems[0].file, name)
})

test.run()
