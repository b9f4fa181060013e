/** Ways by Secrets, pods and roles that are named: what leads on, and what does not. */
import { podFact, rbacFact } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
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

test.run()
