/** Duty classes and their conflicts, from what rules grant. */
import {
  builtIns,
  type Capability,
  capabilitiesOf,
  capabilityTable,
  classOf,
  conflicts,
  conflictsOf,
  duties,
  dutiesOf,
  type Scope,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('capabilities and duties')

/** `verbs group/resource,… [names]` as permissions in a scope. */
function permissions(scope: Scope, ...rules: readonly string[]) {
  return rules.map(rule => {
    const [verbs = '', what = '', names] = rule.split(' ')
    const slash = what.indexOf('/')
    const group = what.slice(0, slash)
    return {
      scope,
      source: rule,
      rule: {
        verbs: verbs.split(','),
        apiGroups: [group === 'core' ? '' : group],
        resources: what.slice(slash + 1).split(','),
        ...(names !== undefined && { resourceNames: names.split(',') }),
      },
    }
  })
}

const inShop: Scope = { namespace: 'shop' }
const rbac = 'rbac.authorization.k8s.io'
const certificates = 'certificates.k8s.io'

const cases: readonly [rules: string[], scope: Scope, held: Capability[]][] = [
  [['get core/secrets'], inShop, ['secret-read']],
  [['list core/secrets'], 'cluster', ['secret-read']],
  [['get core/secrets tls'], inShop, []],
  [['delete core/secrets'], inShop, ['secret-write', 'secret-delete']],
  [['get core/configmaps'], 'cluster', []],
  [[`create ${rbac}/rolebindings`], inShop, ['rbac-delegate']],
  [[`create ${rbac}/clusterrolebindings`], inShop, []],
  [[`escalate ${rbac}/roles`], inShop, ['rbac-escalate']],
  [[`bind ${rbac}/rolebindings`], 'cluster', []],
  [[`bind ${rbac}/clusterroles`], 'cluster', ['rbac-bind']],
  [[`bind ${rbac}/clusterroles view`], 'cluster', []],
  [[`bind ${rbac}/clusterroles cluster-admin`], 'cluster', ['rbac-bind']],
  [['impersonate core/users,groups'], 'cluster', ['impersonate-user', 'impersonate-group']],
  [['impersonate core/users,groups'], inShop, []],
  [['impersonate core/serviceaccounts'], inShop, ['impersonate-service-account']],
  [['create core/serviceaccounts/token'], inShop, ['service-account-token']],
  [['create core/serviceaccounts'], inShop, []],
  [['get core/pods/exec'], inShop, ['pod-exec']],
  [['get core/*/exec'], inShop, ['pod-exec']],
  [['get core/pods/*'], inShop, []],
  [['get core/nodes/proxy'], 'cluster', ['node-proxy']],
  [['get core/nodes/proxy'], inShop, []],
  [['patch core/namespaces'], inShop, ['namespace-label']],
  [['create core/namespaces'], inShop, []],
  [['update core/configmaps'], 'cluster', ['config-map-write']],
  [
    ['update core/configmaps'],
    { namespace: 'kube-system' },
    ['config-map-write', 'aws-auth-write', 'critical-configmap-write'],
  ],
  [['update core/configmaps aws-auth'], 'cluster', ['aws-auth-write', 'critical-configmap-write']],
  [['update core/configmaps coredns'], 'cluster', ['critical-configmap-write']],
  [[`update ${certificates}/certificatesigningrequests/approval`], 'cluster', []],
  [
    [`update ${certificates}/certificatesigningrequests/approval`, `approve ${certificates}/signers`],
    'cluster',
    ['csr-approve'],
  ],
  [
    [`update ${certificates}/certificatesigningrequests/approval`, `approve ${certificates}/signers example.com/x`],
    'cluster',
    [],
  ],
  [['delete core/events'], inShop, ['event-delete']],
  [['create,patch core/events'], inShop, []],
  [['get,list,watch core/events,pods,nodes'], 'cluster', []],
]
for (const [rules, scope, held] of cases)
  test(`${rules.join(' and ')} ${scope === 'cluster' ? 'everywhere' : `in ${scope.namespace}`} is ${held.join() || 'nothing'}`, () => {
    assert.equal([...capabilitiesOf(permissions(scope, ...rules)).keys()], held)
  })

test('a capability says what gives it', () => {
  const [grant] = capabilitiesOf(permissions(inShop, 'get core/pods', 'get,list core/pods,secrets')).get('secret-read')!
  assert.is(grant?.source, 'get,list core/pods,secrets')
  assert.is(grant?.grant.resource, 1)
})

const held = (scope: Scope, ...rules: string[]) => dutiesOf(permissions(scope, ...rules))
const none = held('cluster')
const pairs = (found: ReturnType<typeof conflictsOf>) =>
  found.map(({ weight, performances: [one, other] }) => `${weight} ${one.duty} ${other.duty}`)

test('reading is no duty', () => {
  assert.equal([...held('cluster', 'get,list,watch core/pods,nodes,namespaces', `get,list,watch ${rbac}/*`).keys()], [])
})

test('whoever runs the cluster and sets its policy holds two duties', () => {
  const both = held('cluster', 'create core/namespaces', 'update networking.k8s.io/networkpolicies')
  assert.equal(pairs(conflictsOf(both, none, 'human')), ['high operations policy'])
  assert.equal(pairs(conflictsOf(both, none, 'service-account')), ['low operations policy'])
})

test('one duty everywhere and the other in a namespace conflict as if both were everywhere', () => {
  const found = conflictsOf(held('cluster', 'create core/pods'), held(inShop, 'delete core/resourcequotas'), 'human')
  assert.equal(pairs(found), ['high deployment policy'])
})

test('two duties in one namespace weigh less', () => {
  const both = held(inShop, 'create core/pods', 'delete core/resourcequotas')
  assert.equal(pairs(conflictsOf(none, both, 'human')), ['low deployment policy'])
  assert.equal(pairs(conflictsOf(none, both, 'service-account')), [])
})

test('access control and security policy go together', () => {
  const both = held('cluster', `create ${rbac}/clusterroles`, 'update networking.k8s.io/networkpolicies')
  assert.equal(conflictsOf(both, none, 'human'), [])
})

test('workloads in kube-system are cluster operations', () => {
  assert.ok(held({ namespace: 'kube-system' }, 'create apps/deployments').has('operations'))
  assert.not(held(inShop, 'create apps/deployments').has('operations'))
})

test('every capability of a duty is in the table', () => {
  const used = Object.values(duties).flatMap(({ capabilities }) => capabilities)
  for (const capability of used) assert.ok(Object.hasOwn(capabilityTable, capability), capability)
})

test('no pair of duties is listed twice', () => {
  const keys = conflicts.map(({ duties: pair }) => [...pair].sort().join())
  assert.is(new Set(keys).size, keys.length)
})

test('view performs no duty, and edit several', () => {
  const of = (name: string) =>
    dutiesOf(
      builtIns()
        .roles.filter(role => role.name === name)
        .flatMap(({ rules }) => rules.map(rule => ({ rule, scope: inShop, source: 0 }))),
    )
  assert.is(of('system:aggregate-to-view').size, 0)
  assert.equal([...of('system:aggregate-to-edit').keys()], ['deployment', 'access', 'policy', 'audit', 'secrets'])
})

test('principals fall into classes', () => {
  assert.is(classOf({ kind: 'User', name: 'alice' }), 'human')
  assert.is(classOf({ kind: 'Group', name: 'devs' }), 'human')
  assert.is(classOf({ kind: 'Group', name: 'system:masters' }), 'built-in')
  assert.is(classOf({ kind: 'Group', name: 'kubeadm:cluster-admins' }), 'built-in')
  assert.is(classOf({ kind: 'Node', name: 'n' }), 'built-in')
  assert.is(classOf({ kind: 'ServiceAccount', namespace: 'a', name: 's' }), 'service-account')
})

test.run()
