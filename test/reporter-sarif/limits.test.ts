/** No log breaks a limit of GitHub's, and what is left out is said. */
import { gzipSync } from 'node:zlib'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aMeta, aProblem, aRun, locationOf, logOf, textOf } from './log-of.ts'

const test = suite('limits')

test('of too many problems the gravest are listed first, and the rest is counted', async () => {
  const low = Array.from({ length: 25_000 }, (_, index) => aProblem({ severity: 'low', file: `low-${index}.yaml` }))
  const grave = (['medium', 'critical', 'high'] as const).map(severity =>
    aProblem({ severity, file: `${severity}.yaml` }),
  )
  const { results, invocations, properties } = await logOf(aRun({ problems: [...low, ...grave] }))
  assert.is(results.length, 25_000)
  assert.equal(
    results.slice(0, 4).map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri),
    ['critical.yaml', 'high.yaml', 'medium.yaml', 'low-0.yaml'],
  )
  assert.equal(
    invocations[0]?.toolExecutionNotifications.map(({ level, message }) => [level, message.text]),
    [['warning', '3 problems left out: only the gravest are listed here.']],
  )
  assert.is(properties?.problems, 25_003)
})

test('as many problems as there may be stay as they are', async () => {
  const problems = Array.from({ length: 25_000 }, (_, index) =>
    aProblem({ severity: index % 2 === 0 ? 'low' : 'high', file: `${index}.yaml` }),
  )
  const { results, invocations } = await logOf(aRun({ problems }))
  assert.ok(
    results.every(({ locations }, index) => locations[0].physicalLocation.artifactLocation.uri === `${index}.yaml`),
  )
  assert.is(results.length, 25_000)
  assert.equal(invocations[0]?.toolExecutionNotifications, [])
})

test('related places beyond what is kept are counted in the message', async () => {
  const related = Array.from({ length: 120 }, (_, index) => ({
    message: `Place ${index}.`,
    file: 'roles.yaml',
    location: locationOf(index + 1),
  }))
  const { results } = await logOf(aRun({ problems: [aProblem({ related })] }))
  assert.is(results[0]!.relatedLocations?.length, 10)
  assert.ok(results[0]!.message.text.endsWith('[Place 9](10), and 110 more.'))
})

test('names, descriptions and tags', async () => {
  const standards = Array.from({ length: 30 }, (_, index) => `cis:5.1.${index}` as const)
  const docs = { ...aMeta.docs, description: `Disallow ${'x'.repeat(2_000)}`, rationale: '🚢'.repeat(1_000) }
  const id = `test/${'y'.repeat(300)}`
  const meta = { ...aMeta, standards, docs }
  const { tool } = await logOf(aRun({ rules: new Map([[id, { meta, level: 'error' }]]) }))
  const rule = tool.driver.rules[0]!
  assert.is(rule.id, id)
  assert.is(rule.name.length, 255)
  assert.is(rule.shortDescription.text.length, 1_024)
  assert.ok(rule.shortDescription.text.endsWith('x…'))
  assert.is(rule.fullDescription.text.length, 1_024)
  assert.is(rule.properties.tags.length, 20)
  assert.match(rule.help.markdown, 'cis:5.1.29')
})

test('no pair of surrogates is torn apart', async () => {
  for (const rationale of ['🚢'.repeat(1_000), `x${'🚢'.repeat(1_000)}`]) {
    const { tool } = await logOf(
      aRun({
        rules: new Map([['test/rule', { meta: { ...aMeta, docs: { ...aMeta.docs, rationale } }, level: 'error' }]]),
      }),
    )
    const { text } = tool.driver.rules[0]!.fullDescription
    assert.ok(text.length === 1_023 || text.length === 1_024)
    assert.not.match(text, /\p{Surrogate}/u)
  }
})

test('a tenth of a full log stays below 1 MB of gzip', async () => {
  const hex = (index: number) => (Math.imul(index, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')
  const problems = Array.from({ length: 2_500 }, (_, index) =>
    aProblem({
      identity: hex(index) + hex(index + 1),
      file: `apps/${hex(index >> 3)}/web.yaml`,
      message: `Container \`${hex(index)}\` is privileged.`,
      location: locationOf(index % 1_000),
      related: Array.from({ length: 20 }, (_, at) => ({
        message: `RoleBinding \`${hex(index * 20 + at)}\` binds the role.`,
        file: `apps/${hex(index >> 3)}/roles.yaml`,
        location: locationOf((index * 7 + at) % 1_000),
      })),
    }),
  )
  assert.ok(gzipSync(await textOf(aRun({ problems }))).length < 1_000_000)
})

test.run()
