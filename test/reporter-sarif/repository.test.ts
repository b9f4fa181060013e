/** Paths are those of the repository, wherever in it a run starts, and the log says what was checked out. */
import type { Repository } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aProblem, aRun, locationOf, logOf } from './log-of.ts'

const test = suite('repository')

const logIn = (repository: Repository, file = 'web.yaml') =>
  logOf(
    aRun({
      problems: [
        aProblem({
          file,
          related: [{ message: 'Here.', file: '../roles.yaml', location: locationOf(1) }],
          fix: { edits: [{ start: 0, end: 1, text: '' }] },
        }),
      ],
      ledger: { unreadable: [{ file: 'broken.yaml', reason: 'io', message: 'Gone.' }] },
    }),
    { [file]: 'a: 1\n' },
    { repository },
  )

test('each path is seen from the root', async () => {
  const { results, invocations, originalUriBaseIds } = await logIn({ prefix: 'deploy/shop/' })
  const [{ locations, relatedLocations, fixes }] = results as [(typeof results)[number]]
  assert.is(locations[0].physicalLocation.artifactLocation.uri, 'deploy/shop/web.yaml')
  assert.is(relatedLocations?.[0]?.physicalLocation.artifactLocation.uri, 'deploy/roles.yaml')
  assert.is(fixes?.[0]?.artifactChanges[0]?.artifactLocation.uri, 'deploy/shop/web.yaml')
  const [{ toolExecutionNotifications }] = invocations as [(typeof invocations)[number]]
  assert.is(
    toolExecutionNotifications[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri,
    'deploy/shop/broken.yaml',
  )
  assert.equal(originalUriBaseIds, { '%SRCROOT%': { description: { text: 'The root of the repository.' } } })
})

test('what is outside of it, and what is absolute', async () => {
  const uriOf = async (file: string) =>
    (await logIn({ prefix: 'a/' }, file)).results[0]!.locations[0].physicalLocation.artifactLocation.uri
  assert.is(await uriOf('../../other/web.yaml'), '../other/web.yaml')
  assert.is(await uriOf('../b/./web.yaml'), 'b/web.yaml')
  assert.is(await uriOf('/srv/web.yaml'), 'file:///srv/web.yaml')
})

test('what was checked out', async () => {
  const uri = 'https://github.com/acme/shop'
  assert.is((await logIn({ prefix: '' })).versionControlProvenance, undefined)
  assert.equal((await logIn({ prefix: '', uri })).versionControlProvenance, [
    { repositoryUri: uri, mappedTo: { uriBaseId: '%SRCROOT%' } },
  ])
  assert.equal((await logIn({ prefix: '', uri, revision: 'abc', branch: 'main' })).versionControlProvenance, [
    { repositoryUri: uri, revisionId: 'abc', branch: 'main', mappedTo: { uriBaseId: '%SRCROOT%' } },
  ])
})

test('a way that a problem opens begins at the problem', async () => {
  const step = (line: number) => ({
    message: `Step ${line}.`,
    file: 'roles.yaml',
    location: locationOf(line),
    step: true as const,
  })
  const other = { message: 'It runs here too.', file: 'web.yaml', location: locationOf(9) }
  const problem = aProblem({ message: 'It can take over.', related: [step(1), step(2), other] })
  const { results } = await logOf(aRun({ problems: [problem, aProblem({ related: [other] })] }))
  const locations = results[0]!.codeFlows?.[0]?.threadFlows[0].locations.map(({ location }) => [
    location.message?.text,
    location.physicalLocation.artifactLocation.uri,
    location.physicalLocation.region?.startLine,
  ])
  assert.equal(locations, [
    ['It can take over.', 'web.yaml', 1],
    ['Step 1.', 'roles.yaml', 1],
    ['Step 2.', 'roles.yaml', 2],
  ])
  assert.is(results[0]!.relatedLocations?.length, 3, 'each is linked as well')
  assert.is(results[1]!.codeFlows, undefined)
})

test.run()
