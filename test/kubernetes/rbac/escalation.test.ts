/** What principals can become: steps, their order, and where there is no way. */
import { accessOf, type EscalationGoal, escalationOf, type Principal, podFact, rbacFact } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('escalation')

interface Manifest {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
}

const group = 'rbac.authorization.k8s.io'
const named = (name: string, namespace?: string) => ({ name, ...(namespace !== undefined && { namespace }) })
const role = (name: string, rules: object[], namespace?: string) => ({
  kind: namespace === undefined ? 'ClusterRole' : 'Role',
  metadata: named(name, namespace),
  rules,
})
const bind = (name: string, kind: string, subject: object, namespace?: string) => ({
  kind: namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
  metadata: named(`${name}-${namespace ?? 'cluster'}`, namespace),
  roleRef: { apiGroup: group, kind, name },
  subjects: [subject],
})
const may = (verbs: string[], resources: string[], ...apiGroups: string[]) => ({
  verbs,
  resources,
  apiGroups: apiGroups.length > 0 ? apiGroups : [''],
})
const jane: Principal = { kind: 'User', name: 'jane' }
const account = (name: string, namespace: string) => ({ kind: 'ServiceAccount', name, namespace }) as const
const pod = (serviceAccountName: string, namespace: string, spec: object = {}) =>
  podFact(`Pod/${serviceAccountName}`, { spec: { serviceAccountName, containers: [], ...spec } }, [], namespace)

function way(
  manifests: readonly Manifest[],
  principal: Principal,
  goal: EscalationGoal = 'cluster',
  pods: readonly ReturnType<typeof pod>[] = [],
  steps?: number,
): readonly string[] | undefined {
  const access = accessOf(
    manifests.map(({ kind, metadata, ...rest }) => {
      const id = { group: kind === 'ServiceAccount' ? '' : group, kind, ...metadata }
      return rbacFact(`${kind}/${metadata.name}`, { metadata, ...rest }, id)!
    }),
  )
  return escalationOf(access, pods)
    .pathOf(principal, goal, steps)
    ?.map(({ by }) => by)
}

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

const admin = bind('cluster-admin', 'ClusterRole', account('admin', 'shop'))

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

test('a step says what allows it', () => {
  const manifests = [role('r', [may(['get'], ['pods']), may(['get'], ['nodes/proxy'])]), bind('r', 'ClusterRole', jane)]
  const access = accessOf(
    manifests.map(
      ({ kind, metadata, ...rest }) => rbacFact(`${kind}/${metadata.name}`, rest, { group, kind, ...metadata })!,
    ),
  )
  const [step] = escalationOf(access, []).pathOf(jane, 'nodes')!
  assert.equal(step?.from, { is: 'principal', principal: jane })
  assert.equal(step?.to, { is: 'goal', goal: 'nodes' })
  assert.equal(
    step?.grants.map(({ fact, index, binding }) => [fact?.name, index, binding.fact.name]),
    [['r', 1, 'r-cluster']],
  )
})

test.run()
