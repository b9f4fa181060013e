/** Whether a policy rule grants an action, as the API server decides. */
import { allows, allowsUrl, fullAccess, grantOf } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('policy rules')

type Lists = { verbs?: string[]; apiGroups?: string[]; resources?: string[]; resourceNames?: string[] }
const pods: Lists = { verbs: ['get'], apiGroups: [''], resources: ['pods'] }

/** What is different from a rule that lets one get pods; the request `verb group/resource[/sub] [name]`; whether it is granted. */
const cases: readonly [title: string, rule: Lists, request: string, granted: boolean][] = [
  ['what is spelled out', {}, 'get core/pods', true],
  ['another verb', {}, 'list core/pods', false],
  ['another verb, watch', { verbs: ['get', 'list'] }, 'watch core/pods', false],
  ['verbs are case-sensitive', { verbs: ['GET'] }, 'get core/pods', false],
  ['any verb', { verbs: ['*'] }, 'deletecollection core/pods', true],
  ['any verb includes escalate', { verbs: ['*'], apiGroups: ['*'], resources: ['*'] }, 'escalate rbac/roles', true],
  ['any verb includes verbs nobody knows', { verbs: ['*'] }, 'frobnicate core/pods', true],
  ['a star inside a verb is no wildcard', { verbs: ['get*'] }, 'get core/pods', false],
  ['no verbs', { verbs: [] }, 'get core/pods', false],
  ['verbs are missing', { verbs: undefined as never }, 'get core/pods', false],
  ['the core group is the empty one', { apiGroups: ['v1'] }, 'get core/pods', false],
  ['any group includes core', { apiGroups: ['*'] }, 'get core/pods', true],
  ['any group includes others', { apiGroups: ['*'], resources: ['deployments'] }, 'get apps/deployments', true],
  ['the core group is not any group', { resources: ['deployments'] }, 'get apps/deployments', false],
  ['no group', { apiGroups: [] }, 'get core/pods', false],
  ['groups are missing', { apiGroups: undefined as never }, 'get core/pods', false],
  ['a group with a star is literal', { apiGroups: ['*.k8s.io'] }, 'get x.k8s.io/pods', false],
  ['any resource', { resources: ['*'] }, 'get core/secrets', true],
  ['any resource includes subresources', { resources: ['*'] }, 'get core/pods/log', true],
  ['a resource leaves its subresources out', {}, 'get core/pods/log', false],
  ['a subresource', { resources: ['pods/log'] }, 'get core/pods/log', true],
  ['a subresource leaves its resource out', { resources: ['pods/log'] }, 'get core/pods', false],
  ['a subresource of everything', { resources: ['*/scale'] }, 'get apps/deployments/scale', false],
  ['a subresource of everything in the group', { resources: ['*/exec'] }, 'get core/pods/exec', true],
  ['a subresource of everything leaves parents out', { resources: ['*/exec'] }, 'get core/pods', false],
  ['a subresource of everything is that one only', { resources: ['*/exec'] }, 'get core/pods/log', false],
  ['pods/* is no pattern for subresources', { resources: ['pods/*'] }, 'get core/pods/log', false],
  ['pods/* is no pattern for the resource', { resources: ['pods/*'] }, 'get core/pods', false],
  ['*/* is no pattern', { resources: ['*/*'] }, 'get core/pods/log', false],
  ['pod* is no pattern', { resources: ['pod*'] }, 'get core/pods', false],
  ['the singular matches nothing', { resources: ['pod'] }, 'get core/pods', false],
  ['capital letters match nothing', { resources: ['Pods'] }, 'get core/pods', false],
  ['a name', { resourceNames: ['web'] }, 'get core/pods web', true],
  ['another name', { resourceNames: ['web'] }, 'get core/pods db', false],
  ['no name in the request', { resourceNames: ['web'] }, 'get core/pods', false],
  ['an empty list of names', { resourceNames: [] }, 'get core/pods web', true],
  ['a star is a literal name', { resourceNames: ['*'] }, 'get core/pods web', false],
  ['list selecting by name', { verbs: ['list'], resourceNames: ['web'] }, 'list core/pods web', true],
  ['create has no name', { verbs: ['create'], resourceNames: ['web'] }, 'create core/pods', false],
  ['create by any verb has no name', { verbs: ['*'], resourceNames: ['web'] }, 'create core/pods', false],
  ['the empty name is that of requests without one', { verbs: ['list'], resourceNames: [''] }, 'list core/pods', true],
  [
    'create of a subresource has one',
    { verbs: ['create'], resources: ['pods/exec'], resourceNames: ['web'] },
    'create core/pods/exec web',
    true,
  ],
  [
    'deletecollection has no name',
    { verbs: ['deletecollection'], resourceNames: ['web'] },
    'deletecollection core/pods',
    false,
  ],
]

for (const [title, difference, request, granted] of cases)
  test(`${title}: ${granted ? 'granted' : 'not granted'}`, () => {
    const [verb = '', what = '', name] = request.split(' ')
    const slash = what.indexOf('/')
    const group = what.slice(0, slash)
    const asked = {
      verb,
      group: group === 'core' ? '' : group === 'rbac' ? 'rbac.authorization.k8s.io' : group,
      resource: what.slice(slash + 1),
      ...(name !== undefined && { name }),
    }
    assert.is(allows({ ...pods, ...difference } as never, asked), granted)
  })

test('a grant names its entries, spelled-out ones before wildcards', () => {
  const rule = { verbs: ['*', 'get'], apiGroups: ['*', ''], resources: ['*', '*/exec', 'pods/exec'] }
  assert.equal(grantOf(rule, { verb: 'get', group: '', resource: 'pods/exec' }), {
    verb: 1,
    group: 1,
    resource: 2,
    names: [],
  })
  assert.equal(grantOf(rule, { verb: 'list', group: 'apps', resource: 'x/exec' }), {
    verb: 0,
    group: 0,
    resource: 1,
    names: [],
  })
})

test('a grant carries the names that it is limited to', () => {
  const rule = { ...pods, resourceNames: ['a', 'b'] } as never
  assert.equal(grantOf(rule, { verb: 'get', group: '', resource: 'pods' })?.names, ['a', 'b'])
})

test('a null in a list is the empty text', () => {
  const action = { verb: 'get', group: '', resource: 'pods' }
  assert.ok(grantOf({ ...pods, verbs: [null, 'get'], resources: [null, 'pods'], resourceNames: null } as never, action))
  assert.is(grantOf({ ...pods, apiGroups: [null] } as never, action)?.group, 0)
  assert.equal(grantOf({ ...pods, resourceNames: [null] } as never, action)?.names, [''])
})

test('what never has a name cannot be granted by name', () => {
  const named = (verb: string, resource: string, ...resourceNames: string[]) =>
    grantOf({ ...pods, verbs: [verb], resources: [resource], resourceNames } as never, { verb, group: '', resource })
  assert.is(named('create', 'pods', 'web'), undefined)
  assert.is(named('deletecollection', 'pods', 'web'), undefined)
  assert.equal(named('create', 'pods/exec', 'web')?.names, ['web'])
  for (const verb of ['create', 'deletecollection', 'list', 'watch'])
    assert.equal(named(verb, 'pods', 'web', '')?.names, [], `${verb}: the empty name is any`)
})

const urls: readonly [pattern: string, url: string, granted: boolean][] = [
  ['*', '/metrics', true],
  ['/metrics', '/metrics', true],
  ['/metrics', '/metrics/slis', false],
  ['/logs/*', '/logs/kubelet.log', true],
  ['/logs/*', '/logs', false],
  ['/debug*', '/debug/pprof', true],
  ['/a/*/b', '/a/x/b', false],
]
for (const [pattern, url, granted] of urls)
  test(`URL ${pattern} ${granted ? 'covers' : 'does not cover'} ${url}`, () => {
    assert.is(allowsUrl({ nonResourceURLs: [pattern], verbs: ['get'] }, 'get', url), granted)
    assert.not(allowsUrl({ nonResourceURLs: [pattern], verbs: ['get'] }, 'post', url))
  })

test('a long row of stars is no trap', () => {
  assert.not(allowsUrl({ nonResourceURLs: [`/${'*'.repeat(200_000)}x*`], verbs: ['get'] }, 'get', '/y'))
})

test('full access is any verb, or all seven, on any resource of any group', () => {
  const all = { apiGroups: ['*'], resources: ['*'] }
  const seven = ['list', 'get', 'watch', 'create', 'patch', 'update', 'delete']
  assert.ok(fullAccess({ ...all, verbs: ['*'] }))
  assert.ok(fullAccess({ ...all, verbs: seven }))
  assert.not(fullAccess({ ...all, verbs: seven.slice(1) }))
  assert.not(fullAccess({ ...all, verbs: ['*'], apiGroups: [''] }))
  assert.not(fullAccess({ ...all, verbs: ['*'], resources: ['pods'] }))
  assert.not(fullAccess({ ...all, verbs: ['*'], resourceNames: ['x'] }))
})

test.run()
