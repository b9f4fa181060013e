/** What was silenced is in the log with who silenced it why, and what can be fixed with how. */
import type { Carrier, Edit, Problem, SuppressedProblem } from '@keelint/core'
import { sarif } from '@keelint/reporter-sarif'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aProblem, aRun, locationOf, logOf, textOf } from './log-of.ts'

const test = suite('suppressions and fixes')

function suppressed(carrier: Carrier, problem: Partial<Problem> = {}): SuppressedProblem {
  return { ...aProblem(problem), suppression: { carrier, reason: 'It is meant.' } }
}

test('each carrier, in the source or beside it', async () => {
  const run = aRun({
    problems: [aProblem({ location: locationOf(2) })],
    suppressed: [
      suppressed('comment'),
      suppressed('annotation', { rule: 'test/other' }),
      suppressed('config', { location: locationOf(2), rule: 'test/z' }),
      suppressed('file', { location: locationOf(3) }),
    ],
  })
  const { results, tool, properties } = await logOf(run)
  assert.equal(
    results.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0].kind, suppressions?.[0].properties.carrier]),
    [
      ['test/other', 'inSource', 'annotation'],
      ['test/rule', 'inSource', 'comment'],
      ['test/rule', undefined, undefined],
      ['test/z', 'external', 'config'],
      ['test/rule', 'external', 'file'],
    ],
  )
  assert.equal(results[0]?.suppressions, [
    { kind: 'inSource', status: 'accepted', justification: 'It is meant.', properties: { carrier: 'annotation' } },
  ])
  for (const { ruleId, ruleIndex } of results) assert.is(tool.driver.rules[ruleIndex!]?.id, ruleId)
  assert.is(properties?.suppressed, 4)
  assert.is(properties?.problems, 1)
})

test('the last day of a suppression', async () => {
  const suppression = { carrier: 'comment', reason: 'Soon.', until: '2027-01-31' } as const
  const { results } = await logOf(aRun({ suppressed: [{ ...aProblem(), suppression }] }))
  assert.equal(results[0]?.suppressions?.[0].properties, { carrier: 'comment', until: '2027-01-31' })
})

test('GitHub opens alerts for them, so they are left out unless they are asked for', async () => {
  const run = aRun({ problems: [aProblem()], suppressed: [suppressed('comment', { rule: 'test/other' })] })
  const summary = { problems: 1, severity: {}, step: {}, fixable: 0, exitCode: 1 } as const
  const text = await sarif(run, { color: false, summary, source: () => undefined })
  const [{ results, tool, properties }] = JSON.parse(text).runs
  assert.is(properties.suppressed, 1)
  assert.is(results.length, 1)
  assert.equal(
    tool.driver.rules.map(({ id }: { id: string }) => id),
    ['test/rule'],
  )
})

test('of too many, what is silenced is left out first', async () => {
  const run = aRun({
    problems: Array.from({ length: 25_000 }, () => aProblem({ severity: 'low' })),
    suppressed: [suppressed('comment', { severity: 'critical' })],
  })
  const { results, invocations } = await logOf(run)
  assert.is(results.length, 25_000)
  assert.ok(results.every(({ suppressions }) => suppressions === undefined))
  assert.match(invocations[0]!.toolExecutionNotifications[0]!.message.text, '1 problem left out')
})

async function fixesOf(problem: Partial<Problem>, text: string) {
  const { results } = await logOf(aRun({ problems: [aProblem(problem)] }), { 'web.yaml': text })
  return results[0]!.fixes
}

const edit = (start: number, end: number, text: string): { readonly edits: readonly Edit[] } => ({
  edits: [{ start, end, text }],
})

test('a fix and a suggestion, each with the regions that it replaces', async () => {
  const text = '\uFEFFa: é🚢\r\nb: 2\nc: 3\n'
  const fixes = await fixesOf(
    {
      fix: { edits: [...edit(4, 7, 'x').edits, ...edit(9, 9, '# ').edits] },
      suggestions: [{ message: 'Leave `b` out.', messageId: 'remove', fix: edit(9, 14, '') }],
    },
    text,
  )
  const artifactLocation = { uri: 'web.yaml', uriBaseId: '%SRCROOT%' }
  assert.equal(fixes, [
    {
      description: { text: 'What `keelint --fix` does.' },
      artifactChanges: [
        {
          artifactLocation,
          replacements: [
            {
              deletedRegion: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 7 },
              insertedContent: { text: 'x' },
            },
            {
              deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 },
              insertedContent: { text: '# ' },
            },
          ],
        },
      ],
    },
    {
      description: { text: 'Leave `b` out.' },
      artifactChanges: [
        {
          artifactLocation,
          replacements: [
            {
              deletedRegion: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 },
              insertedContent: { text: '' },
            },
          ],
        },
      ],
    },
  ])
})

test('no fix without the text that its places are in, nor one without edits', async () => {
  const { results } = await logOf(aRun({ problems: [aProblem({ fix: edit(0, 1, 'x') })] }))
  assert.is(results[0]!.fixes, undefined)
  assert.is(await fixesOf({ fix: { edits: [] } }, 'a: 1\n'), undefined)
})

test('why there is no fix', async () => {
  const { results } = await logOf(aRun({ problems: [aProblem({ fixDeclined: 'alias' })] }))
  assert.is(results[0]!.properties.fixDeclined, 'alias')
})

test('neither a terminal nor a build server obeys what stands in a log', async () => {
  const text = await textOf(
    aRun({ problems: [aProblem({ message: '##[error] ##vso[x] \u202E\u009B', file: '##[x].yaml' })] }),
  )
  assert.not.match(text, /##(?:\[|vso\[)|[\u202E\u009B]/)
  assert.is(JSON.parse(text).runs[0].results[0].message.text, '##[error] ##vso[x] \u202E\u009B')
})

test('halves of characters become U+FFFD, for strict parsers refuse a log with one', async () => {
  const message = 'a\uD800b\uDC00 \\ud800 \u{1F6A2}'
  const { results } = await logOf(aRun({ problems: [aProblem({ message })] }))
  assert.is(results[0]!.message.text, 'a\uFFFDb\uFFFD \\ud800 \u{1F6A2}')
})

test.run()
