/** What principals can become: steps, their order, and where there is no way. */
import { type EscalationGoal, escalationOf } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  accessTo,
  account,
  admin,
  admission,
  approves,
  bind,
  group,
  jane,
  type Manifest,
  may,
  namespace,
  only,
  pod,
  role,
  updates,
  way,
} from './escalation-manifests.ts'

const test = suite('escalation')

const admissionPolicies = ['mutatingadmissionpolicies', 'mutatingadmissionpolicybindings']
const ways: readonly [rules: object[], goal: EscalationGoal, found: readonly string[] | undefined][] = [
  [[may(['*'], ['*'], '*')], 'cluster', ['everything']],
  [[may(['escalate', 'update'], ['clusterroles'], group)], 'cluster', ['rbac-escalate']],
  [[may(['escalate'], ['clusterroles'], group)], 'cluster', undefined],
  [[may(['bind'], ['clusterroles'], group), may(['create'], ['clusterrolebindings'], group)], 'cluster', ['rbac-bind']],
  [[may(['create', 'update'], ['clusterroles', 'clusterrolebindings'], group)], 'cluster', undefined],
  [[may(['impersonate'], ['users', 'groups'])], 'cluster', ['impersonate-group']],
  [[may(['create'], ['serviceaccounts/token'])], 'cluster', ['service-account-token', 'account', 'control-plane']],
  [[may(['create'], ['pods'])], 'cluster', ['pod-create', 'account', 'control-plane']],
  [[may(['get'], ['nodes/proxy'])], 'nodes', ['node-proxy']],
  [[may(['create'], ['persistentvolumes', 'pods'])], 'nodes', ['persistent-volume-create']],
  [[may(['create'], ['persistentvolumes'])], 'nodes', undefined],
  [[may(['list'], ['secrets'])], 'secrets', ['secret-read']],
  [[may(['create'], admissionPolicies, admission)], 'cluster', ['mutating-policy-write']],
  [[may(['create'], admissionPolicies.slice(0, 1), admission)], 'cluster', undefined],
  [[may(['delete'], ['mutatingwebhookconfigurations'], admission)], 'cluster', undefined],
  [[may(['get', 'delete'], ['secrets'])], 'cluster', undefined],
  [[may(['escalate'], ['clusterroles'], group), may(['create'], ['rolebindings'], group)], 'cluster', undefined],
  [
    [may(['bind'], ['clusterroles'], group), may(['create'], ['rolebindings'], group)],
    'cluster',
    ['rbac-bind', 'account', 'control-plane'],
  ],
  [[may(['update'], ['jobs'], 'batch')], 'cluster', undefined],
  [[{ ...may(['update'], ['configmaps']), resourceNames: ['aws-auth'] }], 'cluster', ['aws-auth-write']],
  [[may(['update'], ['configmaps'])], 'cluster', undefined],
  [[may(['get', 'list'], ['pods', 'configmaps'])], 'secrets', undefined],
]
for (const [rules, goal, found] of ways)
  test(`${JSON.stringify(rules)} in the whole cluster: ${found?.join(', ') ?? 'nothing'}`, () => {
    assert.equal(way([role('r', rules), bind('r', 'ClusterRole', jane)], jane, goal), found)
  })

test('what is bound in a namespace does not reach the cluster', () => {
  const rules = [may(['*'], ['*'], '*')]
  assert.is(way([role('r', rules, 'shop'), bind('r', 'Role', jane, 'shop')], jane), undefined)
})

test('the namespace of the control plane does', () => {
  const creates = role('r', [may(['create'], ['deployments'], 'apps')])
  assert.equal(way([creates, bind('r', 'ClusterRole', jane, 'kube-system')], jane), [
    'workload-create',
    'control-plane',
  ])
})

test('whoever creates pods becomes any account of the namespace, and no other', () => {
  const creates = role('r', [may(['create'], ['pods'])])
  const found = ['pod-create', 'account', 'everything']
  assert.equal(way([admin, creates, bind('r', 'ClusterRole', jane, 'shop')], jane), found)
  assert.is(way([admin, creates, bind('r', 'ClusterRole', jane, 'test')], jane), undefined)
})

test('whoever runs commands becomes the accounts whose token is mounted', () => {
  const executes = [admin, role('r', [may(['create'], ['pods/exec'])]), bind('r', 'ClusterRole', jane, 'shop')]
  assert.equal(way(executes, jane, 'cluster', [pod('admin', 'shop')]), ['pod-exec', 'account', 'everything'])
  assert.is(way(executes, jane), undefined, 'no pod runs as it')
  const closed = pod('admin', 'shop', { automountServiceAccountToken: false })
  assert.is(way(executes, jane, 'cluster', [closed]), undefined)
})

test('groups count, those that one is always in too', () => {
  const bound = bind('cluster-admin', 'ClusterRole', { kind: 'Group', name: 'system:serviceaccounts:shop' })
  assert.equal(way([bound], account('web', 'shop')), ['group', 'everything'])
  assert.is(way([bound], account('web', 'test')), undefined)
})

test('a way that is too long is none', () => {
  const manifests = [admin, role('r', [may(['create'], ['pods'])]), bind('r', 'ClusterRole', jane, 'shop')]
  assert.is(way(manifests, jane, 'cluster', [], 2), undefined)
})

test('the shortest way is told, and circles end', () => {
  const create = role('r', [may(['create'], ['pods'])])
  const manifests = [
    create,
    bind('r', 'ClusterRole', account('one', 'two'), 'one'),
    bind('r', 'ClusterRole', account('two', 'one'), 'two'),
    bind('cluster-admin', 'ClusterRole', account('one', 'two')),
  ]
  assert.equal(way(manifests, account('one', 'two')), ['everything'])
  assert.equal(way(manifests, account('two', 'one')), ['pod-create', 'account', 'everything'])
})

test('a role that nobody knows leads nowhere', () => {
  assert.is(way([bind('elsewhere', 'ClusterRole', jane)], jane), undefined)
})

test('whoever creates pods where privileged ones are let in comes to nodes', () => {
  const deploys = [role('r', [may(['patch'], ['deployments'], 'apps')]), bind('r', 'ClusterRole', jane, 'shop')]
  const found = ['workload-update']
  assert.equal(way([...deploys, namespace('shop')], jane, 'nodes'), found)
  assert.equal(way([...deploys, namespace('shop', 'privileged')], jane, 'nodes'), found)
  for (const level of ['baseline', 'restricted', 'Restricted'])
    assert.is(way([...deploys, namespace('shop', level)], jane, 'nodes'), undefined, level)
  assert.is(way([...deploys, namespace('test')], jane, 'nodes'), undefined, 'another namespace')
  assert.is(way([...deploys, namespace('shop'), namespace('shop', 'restricted')], jane, 'nodes'), undefined, 'variants')
})

test('whether a namespace lets privileged pods in that the files do not hold nobody can tell', () => {
  const deploys = [role('r', [may(['create'], ['pods'])]), bind('r', 'ClusterRole', jane, 'shop')]
  const unsure = (...more: Manifest[]) => escalationOf(accessTo([...deploys, ...more]), []).unsureWays.distance(jane)
  assert.is(unsure(), 1)
  assert.is(unsure(namespace('shop', 'baseline')), undefined)
  assert.is(unsure(namespace('shop')), undefined)
})

test('what one holds by oneself and by groups counts together', () => {
  const system = { kind: 'Group', name: 'system:authenticated' }
  const manifests = [approves, updates, bind('approves', 'ClusterRole', jane), bind('updates', 'ClusterRole', system)]
  assert.equal(way(manifests, jane), ['csr-approve'])
  assert.is(way(manifests, { kind: 'User', name: 'joe' }), undefined)
})

test('what two groups give together counts for those who are said to be in both', () => {
  const [one, other] = ['one', 'other'].map(name => ({ kind: 'Group', name }))
  const manifests = [approves, updates, bind('approves', 'ClusterRole', one!), bind('updates', 'ClusterRole', other!)]
  const path = (memberships: readonly (readonly [string, readonly string[]])[]) =>
    escalationOf(accessTo(manifests), [], new Map(memberships)).waysTo('cluster').path(jane)
  const [step, ...more] = path([['jane', ['one', 'other']]])!
  assert.equal([step?.by, more.length], ['csr-approve', 0])
  assert.equal(
    step?.grants.map(({ binding }) => binding.fact.roleRef.name),
    ['updates', 'approves'],
  )
  assert.is(path([['jane', ['one']]]), undefined)
  assert.is(path([]), undefined)
})

test('what holds in the whole cluster and what holds in a namespace count together', () => {
  const manifests = [
    role('writes', [may(['create'], ['secrets'])]),
    role('reads', [may(['get'], ['secrets'])]),
    bind('reads', 'ClusterRole', jane),
    bind('writes', 'ClusterRole', jane, 'kube-system'),
  ]
  assert.equal(way(manifests, jane), ['secret-write', 'control-plane'])
})

const identity = (resources: string[], names?: string[]) => ({
  ...may(['impersonate:user-info'], resources, 'authentication.k8s.io'),
  ...(names && { resourceNames: names }),
})
const asUser = (verb: string, resource: string, apiGroup: string) =>
  may([`impersonate-on:user-info:${verb}`], [resource], apiGroup)

test('who may be anybody for single actions may do these', () => {
  const actions = [asUser('update', 'mutatingwebhookconfigurations', 'admissionregistration.k8s.io')]
  const of = (...rules: object[]) => way([role('r', rules), bind('r', 'ClusterRole', jane)], jane)
  assert.equal(of(identity(['users', 'groups']), ...actions), ['webhook-write'])
  assert.is(of(...actions), undefined, 'nobody to be')
  assert.is(of(identity(['users', 'groups'])), undefined, 'nothing to do')
  assert.is(of(identity(['users', 'groups'], ['joe']), ...actions), undefined, 'somebody only')
  assert.is(of(identity(['users']), ...actions), undefined, 'without groups')
  const account = may(['impersonate:serviceaccount'], ['serviceaccounts'], 'authentication.k8s.io')
  assert.is(of(account, ...actions), undefined, 'another mode')
})

test('who may be anybody may act so in the namespace where that is allowed', () => {
  const manifests = [
    role('identity', [identity(['users', 'groups'])]),
    bind('identity', 'ClusterRole', jane),
    role('r', [asUser('create', 'pods', '')]),
    bind('r', 'ClusterRole', jane, 'kube-system'),
  ]
  assert.equal(way(manifests, jane), ['pod-create', 'control-plane'])
  assert.is(way(manifests.slice(2), jane), undefined)
})

test('accounts that nothing names are in the groups of their namespace', () => {
  const everybody = bind('cluster-admin', 'ClusterRole', { kind: 'Group', name: 'system:serviceaccounts:shop' })
  const creates = [everybody, role('r', [may(['create'], ['pods'])]), bind('r', 'ClusterRole', jane, 'shop')]
  assert.equal(way(creates, jane), ['pod-create', 'group', 'everything'])
  const executes = [everybody, role('r', [may(['create'], ['pods/exec'])]), bind('r', 'ClusterRole', jane, 'shop')]
  assert.equal(way(executes, jane, 'cluster', [pod('web', 'shop')]), ['pod-exec', 'account', 'group', 'everything'])
})

test('whoever may be somebody by name is that one, and nobody else', () => {
  const of = (rule: object, ...more: object[]) =>
    way(
      [
        admin,
        bind('cluster-admin', 'ClusterRole', { kind: 'User', name: 'root' }),
        bind('cluster-admin', 'ClusterRole', { kind: 'Group', name: 'roots' }),
        role('r', [rule, ...more]),
        bind('r', 'ClusterRole', jane),
      ],
      jane,
    )
  assert.equal(of(only('serviceaccounts/token', 'create', 'admin')), ['service-account-token', 'everything'])
  assert.equal(of(only('serviceaccounts', 'impersonate', 'admin')), ['impersonate-service-account', 'everything'])
  assert.equal(of(only('users', 'impersonate', 'joe', 'root')), ['impersonate-user', 'everything'])
  assert.is(of(only('users', 'impersonate', 'joe')), undefined)
  assert.is(of(only('groups', 'impersonate', 'roots')), undefined, 'nobody to be in the group')
  assert.equal(of(only('groups', 'impersonate', 'roots'), only('users', 'impersonate', 'joe')), [
    'impersonate-group',
    'everything',
  ])
  assert.is(of(only('users', 'impersonate', 'system:serviceaccount:shop:admin')), undefined, 'asked of the account')
})

test('a workload by name gets any account of the namespace', () => {
  const rule = { ...may(['patch'], ['deployments'], 'apps'), resourceNames: ['web'] }
  assert.equal(way([admin, role('r', [rule]), bind('r', 'ClusterRole', jane, 'shop')], jane), [
    'workload-update',
    'account',
    'everything',
  ])
})

test('in a namespace whoever binds or writes roles is master of its accounts', () => {
  const binds = [may(['bind'], ['clusterroles'], group), may(['create'], ['rolebindings'], group)]
  const escalates = [may(['escalate', 'update'], ['roles'], group)]
  for (const rules of [binds, escalates])
    assert.is(way([admin, role('r', rules), bind('r', 'ClusterRole', jane, 'shop')], jane)?.length, 3)
})

test('the master of nodes has the accounts of pods', () => {
  const manifests = [admin, role('r', [may(['get'], ['nodes/proxy'])]), bind('r', 'ClusterRole', jane)]
  const found = ['node-proxy', 'node', 'account', 'account', 'everything']
  assert.equal(way(manifests, jane, 'cluster', [pod('admin', 'shop')], 5), found)
  assert.is(way(manifests, jane, 'cluster', [], 5), undefined)
})

test('constraints of OpenShift give nodes to those who may use them and make pods', () => {
  const restricted = namespace('shop', 'restricted')
  const creates = [role('r', [may(['create'], ['pods'])]), bind('r', 'ClusterRole', jane, 'shop'), restricted]
  const scc = (name: string) => bind(`system:openshift:scc:${name}`, 'ClusterRole', jane, 'shop')
  assert.equal(way([...creates, scc('privileged')], jane, 'nodes'), ['pod-create'])
  assert.is(way([...creates, scc('anyuid')], jane, 'nodes'), undefined)
  assert.is(way([scc('privileged'), restricted], jane, 'nodes'), undefined)
  const uses = role('use', [
    { ...only('securitycontextconstraints', 'use', 'privileged'), apiGroups: ['security.openshift.io'] },
  ])
  assert.equal(way([...creates, uses, bind('use', 'ClusterRole', jane)], jane, 'nodes'), ['constraint-use'])
  const another = bind('use', 'ClusterRole', account('web', 'shop'))
  assert.equal(way([...creates, uses, another], jane, 'nodes'), ['pod-create'], 'by pods of another account')
  const everybody = bind('use', 'ClusterRole', { kind: 'Group', name: 'system:serviceaccounts:shop' })
  assert.equal(way([...creates, uses, everybody], jane, 'nodes'), ['pod-create'], 'by pods of any account')
  assert.is(way([...creates, uses, bind('use', 'ClusterRole', account('web', 'test'))], jane, 'nodes'), undefined)
  assert.is(way([...creates, admin], jane, 'nodes')?.length, 3, 'a rule for everything does not tell of OpenShift')
})

test('a step says what allows it', () => {
  const manifests = [role('r', [may(['get'], ['pods']), may(['get'], ['nodes/proxy'])]), bind('r', 'ClusterRole', jane)]
  const [step] = escalationOf(accessTo(manifests), []).waysTo('nodes').path(jane)!
  assert.equal(step?.from, { is: 'principal', principal: jane })
  assert.equal(step?.to, { is: 'goal', goal: 'nodes' })
  assert.equal(
    step?.grants.map(({ fact, index, binding }) => [fact?.name, index, binding.fact.name]),
    [['r', 1, 'r-cluster']],
  )
})

test.run()
