/** Ways by Secrets, pods and roles that are named: what leads on, and what does not. */
import { escalationOf, podFact, rbacFact, thingsElsewhere } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  accessTo,
  admin,
  admission,
  approves,
  bind,
  group,
  jane,
  type Manifest,
  may,
  named,
  namespace,
  only,
  role,
  updates,
  way,
} from './escalation-manifests.ts'

const test = suite('escalation by name')

const token = (owner: string, inNamespace: string) => ({
  kind: 'Secret',
  metadata: {
    ...named(`${owner}-token`, inNamespace),
    annotations: { 'kubernetes.io/service-account.name': owner },
  },
  type: 'kubernetes.io/service-account-token',
})

test('whoever reads the Secret with the token of an account is that account', () => {
  const of = (...rules: object[]) =>
    way([admin, token('admin', 'shop'), role('r', rules), bind('r', 'ClusterRole', jane, 'shop')], jane)
  assert.equal(of(only('secrets', 'get', 'admin-token')), ['secret-read', 'everything'])
  assert.equal(of(only('secrets', 'watch', 'other', 'admin-token')), ['secret-read', 'everything'])
  assert.equal(of(may(['list'], ['secrets'])), ['secret-read', 'token', 'everything'])
  assert.is(of(only('secrets', 'get', 'other')), undefined)
  assert.is(of(only('secrets', 'update', 'admin-token')), undefined, 'it is not read')
  const elsewhere = bind('r', 'ClusterRole', jane, 'test')
  const reads = role('r', [only('secrets', 'get', 'admin-token')])
  assert.is(way([admin, token('admin', 'shop'), reads, elsewhere], jane), undefined, 'another namespace')
})

test('whoever changes and reads such a Secret gets the token of any account of its namespace', () => {
  const writes = only('secrets', 'patch', 'web-token')
  const of = (...rules: object[]) =>
    way([admin, token('web', 'shop'), role('r', rules), bind('r', 'ClusterRole', jane, 'shop')], jane)
  const found = ['secret-write', 'account', 'everything']
  assert.equal(of(writes, only('secrets', 'get', 'web-token')), found)
  assert.equal(of(writes, may(['get'], ['secrets'])), found)
  assert.is(of(writes), undefined)
  assert.is(of(only('secrets', 'get', 'web-token')), undefined)
})

test('whoever reads a bootstrap token is in the groups of its user', () => {
  const secret = (stringData: object, type = 'bootstrap.kubernetes.io/token') => ({
    kind: 'Secret',
    metadata: named('bootstrap-token-07401b', 'kube-system'),
    type,
    stringData,
  })
  const group = { kind: 'Group', name: 'system:bootstrappers:mine' }
  const reads = role('r', [only('secrets', 'get', 'bootstrap-token-07401b')])
  const manifests = [reads, bind('r', 'ClusterRole', jane, 'kube-system'), bind('cluster-admin', 'ClusterRole', group)]
  const extra = { 'auth-extra-groups': 'system:bootstrappers:mine' }
  const used = { ...extra, 'usage-bootstrap-authentication': 'true' }
  assert.equal(way([...manifests, secret(used)], jane), ['secret-read', 'everything'])
  const encoded = Object.fromEntries(Object.entries(used).map(([key, text]) => [key, btoa(text)]))
  assert.equal(way([...manifests, { ...secret({}), ...{ data: encoded } }], jane), ['secret-read', 'everything'])
  assert.is(rbacFact('s', secret(extra), { group: '', kind: 'Secret', ...secret(extra).metadata }), undefined)
})

test('whoever is let into a pod by its name is the account of that pod', () => {
  const webs = podFact('s', { spec: { serviceAccountName: 'admin', containers: [] } }, [], 'shop', false, {
    name: 'web',
    from: 1,
  })
  const of = (rule: object, pods = [webs]) =>
    way([admin, role('r', [rule]), bind('r', 'ClusterRole', jane, 'shop')], jane, 'cluster', pods)
  assert.equal(of(only('pods/exec', 'create', 'web-1')), ['pod-exec', 'everything'])
  assert.equal(of(only('pods/ephemeralcontainers', 'patch', 'web-12')), ['pod-ephemeral', 'everything'])
  assert.equal(of(only('pods', 'update', 'web-1')), ['pod-mutate', 'everything'])
  for (const name of ['web-0', 'web-01', 'web', 'web-x', 'other-1'])
    assert.is(of(only('pods/exec', 'create', name)), undefined, name)
  assert.is(of(only('pods/portforward', 'create', 'web-1')), undefined, 'ports only')
  const bare = podFact('p', { spec: { serviceAccountName: 'admin', containers: [] } }, [], 'shop', false, {
    name: 'job-1',
    from: undefined,
  })
  assert.equal(of(only('pods/attach', 'get', 'job-1'), [bare]), ['pod-attach', 'everything'])
  assert.is(of(only('pods/attach', 'get', 'job-2'), [bare]), undefined)
  const closed = { ...webs, automountServiceAccountToken: false }
  assert.is(of(only('pods/exec', 'create', 'web-1'), [closed]), undefined, 'no token')
})

test('whoever may bind a role by its name holds it too', () => {
  const binds = { ...only('clusterroles', 'bind', 'strong'), apiGroups: [group] }
  const writes = (resource: string) => may(['create'], [resource], group)
  const strong = role('strong', [may(['update'], ['mutatingwebhookconfigurations'], admission)])
  const of = (resource: string, ...more: Manifest[]) =>
    way([strong, role('r', [binds, writes(resource)]), bind('r', 'ClusterRole', jane), ...more], jane)
  assert.equal(of('clusterrolebindings'), ['rbac-bind', 'webhook-write'])
  assert.is(of('rolebindings', namespace('shop')), undefined, 'it is about what has no namespace')
  assert.is(way([strong, role('r', [binds]), bind('r', 'ClusterRole', jane)], jane), undefined, 'nothing is bound')
  const chain = role('strong', [{ ...only('clusterroles', 'bind', 'last'), apiGroups: [group] }])
  const last = role('last', [may(['get'], ['nodes/proxy'])])
  const chained = [chain, last, role('r', [binds, writes('clusterrolebindings')]), bind('r', 'ClusterRole', jane)]
  assert.equal(way(chained, jane, 'nodes'), ['rbac-bind', 'node-proxy'])
})

test('what a binder holds and what it binds counts together', () => {
  const binds = { ...only('clusterroles', 'bind', 'approves'), apiGroups: [group] }
  const own = role('r', [binds, may(['create'], ['clusterrolebindings'], group)])
  const manifests = [approves, updates, own, bind('r', 'ClusterRole', jane), bind('updates', 'ClusterRole', jane)]
  assert.equal(way(manifests, jane), ['rbac-bind', 'csr-approve'])
  assert.is(way(manifests.slice(0, 4), jane), undefined)
})

test('in a namespace a binder holds a Role of it', () => {
  const creates = role('creates', [may(['create'], ['pods'])], 'shop')
  const own = role('r', [
    { ...only('roles', 'bind', 'creates'), apiGroups: [group] },
    may(['create'], ['rolebindings'], group),
  ])
  const found = ['rbac-bind', 'pod-create', 'account', 'everything']
  assert.equal(way([admin, creates, own, bind('r', 'ClusterRole', jane, 'shop')], jane), found)
  assert.is(way([admin, creates, own, bind('r', 'ClusterRole', jane, 'test')], jane), undefined)
})

test('whoever may write any rules into a role that it holds is master of where that is bound', () => {
  const rewrites = (...names: string[]) => ({
    ...only('clusterroles', 'escalate', ...names),
    apiGroups: [group],
    verbs: ['escalate', 'update'],
  })
  const of = (rule: object, ...more: Manifest[]) =>
    way([role('r', [rule]), bind('r', 'ClusterRole', jane), ...more], jane)
  assert.equal(of(rewrites('r')), ['rbac-escalate'])
  assert.is(of(rewrites('other')), undefined)
  assert.is(of({ ...rewrites('r'), verbs: ['update', 'patch'] }), undefined, 'no more than it has')
  const other = role('other', [may(['get'], ['pods'])])
  const here = bind('other', 'ClusterRole', jane, 'shop')
  assert.equal(of(rewrites('other'), admin, other, here), ['rbac-escalate', 'account', 'everything'])
})

test('whoever may change a binding by its name holds the role of it, if it may bind that', () => {
  const strong = role('strong', [may(['get'], ['nodes/proxy'])])
  const other = bind('strong', 'ClusterRole', { kind: 'User', name: 'joe' })
  const changes = (verb: string, ...names: string[]) => ({
    ...only('clusterrolebindings', verb, ...names),
    apiGroups: [group],
  })
  const binds = { ...only('clusterroles', 'bind', 'strong'), apiGroups: [group] }
  const of = (...rules: object[]) =>
    way([strong, other, role('r', rules), bind('r', 'ClusterRole', jane)], jane, 'nodes')
  const found = ['rbac-bind', 'node-proxy']
  assert.equal(of(changes('update', 'strong-cluster'), binds), found)
  assert.equal(of(changes('patch', 'x', 'strong-cluster'), may(['bind'], ['clusterroles'], group)), found)
  assert.is(of(changes('update', 'strong-cluster')), undefined, 'it holds less, and may not bind')
  assert.is(of(changes('create', 'strong-cluster'), binds), undefined, 'what is new has no name')
  assert.is(of(changes('update', 'r-cluster'), binds), undefined, 'a binding keeps its role')
  const admins = [changes('update', 'cluster-admin'), { ...binds, resourceNames: ['cluster-admin'] }]
  const always = way([role('r', admins), bind('r', 'ClusterRole', jane)], jane)
  assert.equal(always, ['rbac-bind', 'everything'], 'every cluster has that binding')
})

test('what a binding that is changed brings may change more', () => {
  const changes = (name: string) => ({ ...only('clusterrolebindings', 'patch', name), apiGroups: [group] })
  const binds = (name: string) => ({ ...only('clusterroles', 'bind', name), apiGroups: [group] })
  const joe = { kind: 'User', name: 'joe' }
  const manifests = [
    role('r', [changes('one-cluster'), binds('one')]),
    bind('r', 'ClusterRole', jane),
    role('one', [changes('two-cluster'), binds('two')]),
    bind('one', 'ClusterRole', joe),
    role('two', [may(['get'], ['nodes/proxy'])]),
    bind('two', 'ClusterRole', joe),
  ]
  assert.equal(way(manifests, jane, 'nodes'), ['rbac-bind', 'node-proxy'])
})

test('a role that others hold is bound while it has no rules, and gets them back', () => {
  const strong = role('other', [may(['get'], ['secrets'])])
  const others = bind('other', 'ClusterRole', { kind: 'User', name: 'joe' })
  const rewrites = {
    ...only('clusterroles', 'escalate', 'other'),
    apiGroups: [group],
    verbs: ['escalate', 'patch'],
  }
  const of = (...rules: object[]) => way([strong, others, role('r', rules), bind('r', 'ClusterRole', jane)], jane)
  assert.equal(of(rewrites, may(['create'], ['clusterrolebindings'], group)), ['rbac-escalate'])
  const named = { ...only('clusterrolebindings', 'update', 'other-cluster'), apiGroups: [group] }
  assert.equal(of(rewrites, named), ['rbac-escalate'])
  assert.is(of(rewrites), undefined)
  assert.is(of({ ...rewrites, verbs: ['patch'] }, named), undefined, 'what it gives has to be its own')
  const inShop = bind('r', 'ClusterRole', jane, 'shop')
  const roles = { ...rewrites, resources: ['roles'] }
  const local = role('r', [roles, may(['create'], ['rolebindings'], group)])
  const found = way([admin, role('other', [], 'shop'), local, inShop], jane)
  assert.equal(found, ['role-escalate', 'account', 'everything'])
})

test('a role that may be rewritten is taken into one that is held', () => {
  const rewrites = { ...only('clusterroles', 'escalate', 'other'), apiGroups: [group], verbs: ['escalate', 'update'] }
  const other = role('other', [])
  const manifests = [other, role('r', [rewrites]), bind('r', 'ClusterRole', jane)]
  assert.equal(way([...manifests, bind('view', 'ClusterRole', jane)], jane), ['rbac-escalate'])
  assert.is(way([...manifests, bind('system:discovery', 'ClusterRole', jane)], jane), undefined)
})

test('what rules name and the files do not hold is known as that', () => {
  const things = (...rules: object[]) => {
    const manifests = [role('r', rules), bind('r', 'ClusterRole', jane, 'shop')]
    const asked: unknown[] = []
    const ways = escalationOf(accessTo(manifests), []).waysToThings(each => asked.push(each) > 0)
    const end = ways.path(jane)?.at(-1)?.to
    return [asked, end?.is === 'thing' && end.thing.name]
  }
  const thing = (kind: string, name: string) => ({ kind, namespace: 'shop', name })
  assert.equal(things(only('secrets', 'get', 'one', 'two')), [[thing('Secret', 'one'), thing('Secret', 'two')], 'one'])
  assert.equal(things(only('pods/exec', 'create', 'web-0'), only('pods', 'patch', 'web-0')), [
    [thing('Pod', 'web-0')],
    'web-0',
  ])
  assert.equal(things(only('secrets', 'create', 'one')), [[], false])
  assert.equal(things(may(['get'], ['secrets'])), [[], false])
  const onRoles = (resource: string, verb: string, name: string) => ({
    ...only(resource, verb, name),
    apiGroups: [group],
  })
  assert.equal(things(onRoles('roles', 'bind', 'one'), onRoles('rolebindings', 'patch', 'two')), [
    [thing('RoleBinding', 'two')],
    'two',
  ])
  assert.equal(things(onRoles('roles', 'bind', 'one'), may(['create'], ['rolebindings'], group)), [
    [thing('Role', 'one')],
    'one',
  ])
  assert.equal(things(onRoles('roles', 'bind', 'one')), [[], false], 'nothing is bound')
})

test('in an open world such a thing may be there, in a closed one only what the control plane names', () => {
  const resource = (kind: string, name: string, namespace: string) => ({
    id: { group: '', version: 'v1', kind, name, namespace },
  })
  const [web, secret] = [resource('Deployment', 'web', 'shop'), resource('Secret', 'known', 'shop')]
  const pods = [podFact(web, { spec: { containers: [] } }, [], 'shop')]
  const isElsewhere = (isClosed: boolean, isAssumed = false) =>
    thingsElsewhere({ resources: [web, secret], pods, isClosed: () => isClosed, isAssumed: () => isAssumed })
  const thing = (kind: 'Secret' | 'Pod', name: string, namespace = 'shop') => ({ kind, name, namespace })
  assert.is(isElsewhere(false)(thing('Secret', 'one')), true)
  assert.is(isElsewhere(true)(thing('Secret', 'one')), false)
  assert.is(isElsewhere(true, true)(thing('Secret', 'one')), true)
  assert.is(isElsewhere(false)(thing('Secret', 'known')), false)
  assert.is(isElsewhere(false)(thing('Secret', 'known', '*')), false)
  assert.is(isElsewhere(false)(thing('Secret', 'known', 'test')), true)
  assert.is(isElsewhere(true)(thing('Pod', 'web-7d9f8-abcde')), true)
  assert.is(isElsewhere(true)(thing('Pod', 'other-0')), false)
})

test.run()
