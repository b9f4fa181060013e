/** Whatever was not looked at, or could not be told, is in the log. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aMeta, aProblem, aRun, locationOf, logOf } from './log-of.ts'

const test = suite('notifications')

async function notes(ledger: Parameters<typeof aRun>[0]['ledger']) {
  const rules = new Map([['test/rule', { meta: aMeta, level: 'error' } as const]])
  const { invocations } = await logOf(aRun({ rules, ...(ledger && { ledger }) }))
  return invocations[0]!
}

test('a run that saw everything is a success, whatever it found', async () => {
  const { invocations } = await logOf(aRun({ problems: [aProblem()] }))
  assert.equal(invocations, [{ executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] }])
})

test('an unreadable file makes the run incomplete', async () => {
  const location = locationOf(7)
  const { executionSuccessful, exitCode, toolExecutionNotifications } = await notes({
    unreadable: [
      { file: 'a b.yaml', reason: 'yaml-syntax', message: 'A bracket is missing.', location },
      { file: 'big.yaml', reason: 'limit', message: 'It has 30 MB.' },
    ],
  })
  assert.is(executionSuccessful, false)
  assert.is(exitCode, 3)
  const [syntax, limit] = toolExecutionNotifications
  assert.equal(syntax, {
    descriptor: { id: 'unreadable/yaml-syntax' },
    level: 'error',
    message: { text: 'Not all of this file was linted: its syntax is wrong. A bracket is missing.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 6 },
        },
      },
    ],
  })
  assert.equal(
    limit?.locations?.map(({ physicalLocation }) => physicalLocation.region),
    [undefined],
  )
})

test('skipped files and documents are named one by one', async () => {
  const { executionSuccessful, toolExecutionNotifications } = await notes({
    skipped: [
      { file: 'chart/templates/web.yaml', reason: 'helm-template' },
      { file: 'values.yaml', reason: 'not-kubernetes' },
    ],
    skippedDocuments: [{ file: 'mixed.yaml', document: 2, reason: 'not-kubernetes' }],
  })
  assert.is(executionSuccessful, true)
  assert.equal(
    toolExecutionNotifications.map(({ descriptor, level, message, locations }) => [
      descriptor.id,
      level,
      locations?.[0]?.physicalLocation.artifactLocation.uri,
      message.text,
    ]),
    [
      [
        'skipped/helm-template',
        'note',
        'chart/templates/web.yaml',
        'This file was skipped: it is a Helm template that has not been rendered.',
      ],
      ['skipped/not-kubernetes', 'note', 'values.yaml', 'This file was skipped: it holds no Kubernetes resource.'],
      [
        'skipped/not-kubernetes',
        'note',
        'mixed.yaml',
        'Document 2 of this file (the first is 0) was skipped: it holds no Kubernetes resource.',
      ],
    ],
  )
})

test('what cannot be told is counted', async () => {
  const { toolExecutionNotifications } = await notes({
    undecided: [
      { rule: 'test/rule', reason: 'The role is not in the files.', count: 3 },
      { rule: 'test/off', reason: 'Nobody knows.', count: 1 },
    ],
  })
  assert.equal(toolExecutionNotifications, [
    {
      descriptor: { id: 'undecided' },
      level: 'note',
      message: { text: 'Cannot tell, 3 times: The role is not in the files.' },
      associatedRule: { id: 'test/rule', index: 0 },
    },
    {
      descriptor: { id: 'undecided' },
      level: 'note',
      message: { text: 'Cannot tell, 1 time: Nobody knows.' },
      associatedRule: { id: 'test/off' },
    },
  ])
})

test('the sums of the ledger', async () => {
  const ledger = { files: 12, documents: 40, resources: 38, worlds: ['a', 'b'] }
  const { properties } = await logOf(aRun({ problems: [aProblem()], ledger }))
  assert.equal(properties, {
    problems: 1,
    files: 12,
    documents: 40,
    resources: 38,
    skipped: 0,
    skippedDocuments: 0,
    unreadable: 0,
    worlds: 2,
  })
})

test.run()
