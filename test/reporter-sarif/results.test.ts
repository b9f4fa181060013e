/** Problems become results that GitHub shows at the right place, with links to the related ones. */
import type { RelatedLocation } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint } from '../support/lint.ts'
import { aProblem, aRun, locationOf, logOf, textOf } from './log-of.ts'

const test = suite('results')

const uriOf = async (file: string) =>
  (await logOf(aRun({ problems: [aProblem({ file })] }))).results[0]!.locations[0].physicalLocation.artifactLocation

const textWith = async (message: string, related: readonly string[]) => {
  const problem = aProblem({ message, related: related.map(relatedOf) })
  return (await logOf(aRun({ problems: [problem] }))).results[0]!.message.text
}

function relatedOf(message: string): RelatedLocation {
  return { message, file: 'roles.yaml', location: locationOf(2) }
}

test('a real problem, from the file to the region', async () => {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec:\n  hostNetwork: true\n'
  const run = await lint({ 'shop/web.yaml': text }, { rules: { 'k8s/no-host-network': 'warn' } })
  const log = await logOf(run, { 'shop/web.yaml': text })
  assert.is(log.results.length, 1)
  const { partialFingerprints, locations, fixes, ...others } = log.results[0]!
  assert.equal(others, {
    ruleId: 'k8s/no-host-network',
    ruleIndex: 0,
    level: 'warning',
    message: { text: run.problems[0]!.message },
    properties: { severity: 'high', step: 'least-privilege' },
  })
  assert.equal(locations, [
    {
      physicalLocation: {
        artifactLocation: { uri: 'shop/web.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 5, startColumn: 16, endLine: 5, endColumn: 20 },
      },
      logicalLocations: [{ name: 'web', fullyQualifiedName: 'v1/Pod/shop/web', kind: 'resource' }],
    },
  ])
  assert.is(partialFingerprints['keelint/v1'], run.problems[0]!.identity)
  assert.is(fixes?.length ?? 0, run.problems[0]!.suggestions?.length ?? 0)
  assert.match(partialFingerprints.primaryLocationLineHash!, /^[0-9a-f]+:1$/)
  assert.equal(
    log.tool.driver.rules.map(({ id }) => id),
    ['k8s/no-host-network'],
  )
})

test('the head of a run', async () => {
  const run = await logOf(aRun({}))
  assert.equal(run.results, [], 'an empty list closes alerts, a missing one is refused')
  assert.is(run.automationDetails.id, 'keelint/')
  assert.is(run.columnKind, 'utf16CodeUnits')
  assert.equal(Object.keys(run.originalUriBaseIds), ['%SRCROOT%'])
  const { rules, ...driver } = run.tool.driver
  assert.equal(driver, {
    name: 'keelint',
    fullName: 'keelint 1.2.3',
    version: '1.2.3',
    semanticVersion: '1.2.3',
    informationUri: 'https://github.com/keelint/keelint',
  })
  assert.equal(rules, [])
  const development = await logOf(aRun({ tool: { name: 'keelint', version: 'next' } }))
  assert.is(development.tool.driver.semanticVersion, undefined)
})

test('the same text on every machine', async () => {
  const text = await textOf(aRun({ problems: [aProblem()] }))
  assert.not.match(text, 'somebody')
  assert.ok(text.endsWith('}\n'))
})

test('paths are encoded, relative and without a dot in front', async () => {
  const inRoot = (uri: string) => ({ uri, uriBaseId: '%SRCROOT%' })
  assert.equal(await uriOf('a b/ü#[1]?.yaml'), inRoot('a%20b/%C3%BC%23%5B1%5D%3F.yaml'))
  assert.equal(await uriOf('./web.yaml'), inRoot('web.yaml'))
  assert.equal(await uriOf('urn:web.yaml'), inRoot('urn%3Aweb.yaml'), 'a colon makes no scheme')
  assert.equal(await uriOf('100%.yaml'), inRoot('100%25.yaml'))
  assert.equal(await uriOf('half\uD83D.yaml'), inRoot('half%EF%BF%BD.yaml'))
  assert.equal(await uriOf('🚢.yaml'), inRoot('%F0%9F%9A%A2.yaml'))
  assert.equal(await uriOf('../other/web.yaml'), inRoot('../other/web.yaml'))
  assert.equal(await uriOf('/srv/web 1.yaml'), { uri: 'file:///srv/web%201.yaml' })
  assert.equal(await uriOf('D:/shop/web.yaml'), { uri: 'file:///D:/shop/web.yaml' })
})

test('the message links to each related place by its id', async () => {
  const problem = aProblem({ related: [relatedOf('Granted here.'), relatedOf('`x` binds the role.')] })
  const { results } = await logOf(aRun({ problems: [problem] }))
  const { message, relatedLocations } = results[0]!
  assert.is(message.text, 'Something is wrong. See: [Granted here](1), [`x` binds the role](2).')
  assert.equal(
    relatedLocations?.map(({ id, message }) => [id, message?.text]),
    [
      [1, 'Granted here.'],
      [2, '`x` binds the role.'],
    ],
  )
  assert.is(relatedLocations?.[1]?.physicalLocation.region?.startLine, 2)
})

test('names that look like links are none', async () => {
  assert.is(await textWith('Image `[x](1)` has no tag.', []), 'Image `\\[x\\](1)` has no tag.')
  assert.is(await textWith('Of `a[0]`.', []), 'Of `a[0]`.')
  assert.is(await textWith('Wrong.', ['Of `a[0]` in `b\\c`.']), 'Wrong. See: [Of `a\\[0\\]` in `b\\\\c`](1).')
})

test("the template that Helm's comment names, and the severity of the problem", async () => {
  const problem = aProblem({ severity: 'low', level: 'warn', origin: 'shop/templates/web.yaml' })
  const { results } = await logOf(aRun({ problems: [problem] }))
  assert.is(results[0]!.level, 'warning')
  assert.equal(results[0]!.properties, { severity: 'low', step: 'least-privilege', origin: 'shop/templates/web.yaml' })
})

test('the resource by its group, kind, namespace and name', async () => {
  const nameOf = async (resource: NonNullable<ReturnType<typeof aProblem>['resource']>) =>
    (await logOf(aRun({ problems: [aProblem({ resource })] }))).results[0]!.locations[0].logicalLocations?.[0]
      ?.fullyQualifiedName
  const web = { group: 'apps', version: 'v1', kind: 'Deployment', namespace: 'shop', name: 'web' }
  assert.is(await nameOf(web), 'apps/v1/Deployment/shop/web')
  assert.is(await nameOf({ group: '', version: 'v1', kind: 'Node', name: '' }), 'v1/Node')
})

test.run()
