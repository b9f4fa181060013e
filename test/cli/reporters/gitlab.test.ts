/** GitLab's Code Quality report, by what its documentation says of it. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hostileNames, hostileRun, whole } from './hostile.ts'
import { aProblem, aRun, locationOf, textIn } from './made-run.ts'

const test = suite('gitlab')

/** After docs.gitlab.com/ci/testing/code_quality, «Code Quality report format». */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
}
const validate = new Ajv2020().compile<
  { readonly fingerprint: string; readonly location: { readonly path: string } }[]
>(schema)

async function issuesOf(run: ReturnType<typeof aRun>) {
  const text = await textIn('gitlab', run)
  assert.is(text.codePointAt(0), '['.codePointAt(0), 'no byte order mark, no object')
  const issues: unknown = JSON.parse(text)
  assert.ok(validate(issues), JSON.stringify(validate.errors))
  return issues
}

test('an issue', async () => {
  const problem = aProblem({ file: './shop/web.yaml', location: locationOf(11) })
  assert.equal(await issuesOf(aRun({ problems: [problem] })), [
    {
      description: 'Something is wrong.',
      check_name: 'test/rule',
      fingerprint: '0123456789abcdef',
      severity: 'critical',
      location: { path: 'shop/web.yaml', lines: { begin: 11 } },
    },
  ])
})

test('severities, from the gravest on', async () => {
  const problems = (['critical', 'high', 'medium', 'low'] as const).map(severity => aProblem({ severity }))
  assert.equal(
    (JSON.parse(await textIn('gitlab', aRun({ problems }))) as { severity: string }[]).map(({ severity }) => severity),
    ['blocker', 'critical', 'major', 'minor'],
  )
})

test('equal identities have fingerprints of their own, and what was not analyzed is an issue', async () => {
  const problems = ['a.yaml', 'b.yaml', 'c.yaml'].map(file => aProblem({ file }))
  const unreadable = [
    { file: 'x.yaml', reason: 'yaml-syntax', message: 'Wrong.', location: locationOf(4) },
    { file: 'x.yaml', reason: 'yaml-syntax', message: 'Wrong again.' },
  ] as const
  const issues = await issuesOf(aRun({ problems, ledger: { unreadable } }))
  assert.is(issues.length, 5)
  assert.is(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 5)
  assert.is(issues[2]?.fingerprint, '0123456789abcdef', 'the first keeps its identity')
})

test('whatever the names are', async () => {
  for (const [what, name] of Object.entries(hostileNames)) {
    const issues = await issuesOf(hostileRun(name))
    assert.is(issues.length, 4, what)
    assert.is(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 4, what)
    assert.is(issues[3]?.location.path, whole(name), what)
  }
})

test.run()
