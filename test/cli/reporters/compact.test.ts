/** The report of a line for each problem. */
import { summaryOf } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hostileNames, hostileRun } from './hostile.ts'
import { aProblem, aRun, locationOf, textIn } from './made-run.ts'

const test = suite('compact')

test('a line for each problem and each unreadable file, and one for the run', async () => {
  const problem = aProblem({ file: 'shop/web.yaml', location: locationOf(11) })
  const run = aRun({
    problems: [problem, { ...problem, level: 'warn', severity: 'low', suggestions: [suggestion] }],
    suppressed: [{ ...problem, suppression: { carrier: 'config', reason: 'It is meant.' } }],
    ledger: {
      files: 12,
      skipped: [{ file: 'values.yaml', reason: 'not-kubernetes' }],
      unreadable: [
        { file: 'broken.yaml', reason: 'yaml-syntax', message: 'A bracket is missing.', location: locationOf(4) },
        { file: 'big.yaml', reason: 'limit', message: 'It has 30 MB.' },
      ],
    },
  })
  assert.is(
    await textIn('compact', run),
    `broken.yaml:4:3: error: Not analyzed: A bracket is missing. (yaml-syntax)
big.yaml:1:1: error: Not analyzed: It has 30 MB. (limit)
shop/web.yaml:11:3: error: Something is wrong. (high, test/rule)
shop/web.yaml:11:3: warning: Something is wrong. (low, test/rule)
keelint: 2 problems in 1 file: 1 error, 1 warning; 2 files not analyzed; 1 problem with suggestions to choose from; 1 problem suppressed: 1 config; 12 files, 1 document, 1 resource, 1 rule; 1 file skipped: 1 not-kubernetes
`,
  )
})

const suggestion = { message: 'Do this.', messageId: 'do', fix: { edits: [{ start: 0, end: 1, text: 'x' }] } }

test('what is hidden is counted', async () => {
  const problems = [aProblem(), aProblem({ severity: 'low' })]
  const text = await textIn(
    'compact',
    aRun({ problems: problems.slice(0, 1) }),
    {},
    { summary: summaryOf(problems, 1) },
  )
  assert.match(text, 'keelint: 1 problem in 1 file: 1 error, 0 warnings (1 more not shown); ')
})

test('a file with several broken documents is one file', async () => {
  const unreadable = [1, 5].map(line => {
    return { file: 'a.yaml', reason: 'no-kind', message: 'It has no kind.', location: locationOf(line) } as const
  })
  assert.match(await textIn('compact', aRun({ ledger: { unreadable } })), 'keelint: No problems; 1 file not analyzed; ')
})

test('lines are as many as problems, whatever is in their names', async () => {
  for (const [what, name] of Object.entries(hostileNames)) {
    const run = hostileRun(name)
    const lines = (await textIn('compact', run)).split('\n')
    assert.is(lines.length, run.problems.length + run.ledger.unreadable.length + 2, what)
  }
})

test.run()
