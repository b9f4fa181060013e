/** How grave rules about capabilities take a role, by how it is bound. */
import { Linter, resolveConfig } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('severities of capabilities')
const group = 'rbac.authorization.k8s.io'

const role = (kind: string, rules: string, name = 'r') =>
  `apiVersion: ${group}/v1\nkind: ${kind}\nmetadata: {name: ${name}${kind === 'Role' ? ', namespace: shop' : ''}}\nrules: [${rules}]\n`
const bind = (kind: string, roleKind: string) =>
  `apiVersion: ${group}/v1\nkind: ${kind}\nmetadata: {name: ${kind.toLowerCase()}${kind === 'RoleBinding' ? ', namespace: shop' : ''}}\n` +
  `roleRef: {apiGroup: ${group}, kind: ${roleKind}, name: r}\nsubjects: [{kind: User, name: jane}]\n`
const may = (verbs: string, resources: string, apiGroup = '""') =>
  `{apiGroups: [${apiGroup}], resources: [${resources}], verbs: [${verbs}]}`

async function severities(rule: string, ...manifests: readonly string[]) {
  const config = await resolveConfig([{ rules: { [`k8s/${rule}`]: 'error' } }], [plugin])
  const { problems } = new Linter(config).lint([{ path: 'a.yaml', text: manifests.join('---\n') }])
  return problems.map(({ severity, related = [] }) => [severity, related.length])
}

const exec = may('create', 'pods/exec')
const cases: readonly [title: string, rule: string, manifests: readonly string[], severity: string, related: number][] =
  [
    [
      'in the whole cluster',
      'no-rbac-pod-exec',
      [role('ClusterRole', exec), bind('ClusterRoleBinding', 'ClusterRole')],
      'high',
      1,
    ],
    [
      'in a namespace',
      'no-rbac-pod-exec',
      [role('ClusterRole', exec), bind('RoleBinding', 'ClusterRole')],
      'medium',
      1,
    ],
    ['in a namespace, by a Role', 'no-rbac-pod-exec', [role('Role', exec), bind('RoleBinding', 'Role')], 'medium', 1],
    ['a ClusterRole that nobody holds', 'no-rbac-pod-exec', [role('ClusterRole', exec)], 'medium', 0],
    ['a Role that nobody holds', 'no-rbac-pod-exec', [role('Role', exec)], 'low', 0],
    [
      'the gravest of several bindings',
      'no-rbac-pod-exec',
      [role('ClusterRole', exec), bind('RoleBinding', 'ClusterRole'), bind('ClusterRoleBinding', 'ClusterRole')],
      'high',
      2,
    ],
    [
      'without effect',
      'no-rbac-node-proxy',
      [role('Role', may('get', 'nodes/proxy')), bind('RoleBinding', 'Role')],
      'low',
      1,
    ],
    [
      'several rules are one problem',
      'no-rbac-pod-create',
      [
        role('ClusterRole', `${may('create', 'pods')}, ${may('create', 'jobs', 'batch')}`),
        bind('ClusterRoleBinding', 'ClusterRole'),
      ],
      'high',
      2,
    ],
    [
      'delegation',
      'no-rbac-manage-rbac',
      [role('ClusterRole', may('create', 'rolebindings', group)), bind('ClusterRoleBinding', 'ClusterRole')],
      'high',
      1,
    ],
    [
      'delegation beyond one’s own rights',
      'no-rbac-manage-rbac',
      [
        role('ClusterRole', may('create, bind', 'rolebindings, clusterroles', group)),
        bind('ClusterRoleBinding', 'ClusterRole'),
      ],
      'critical',
      2,
    ],
    [
      'deleting bindings',
      'no-rbac-manage-rbac',
      [role('ClusterRole', may('delete', 'rolebindings', group)), bind('ClusterRoleBinding', 'ClusterRole')],
      'medium',
      1,
    ],
    [
      'validating webhooks',
      'no-rbac-webhook-config-write',
      [
        role('ClusterRole', may('create', 'validatingwebhookconfigurations', 'admissionregistration.k8s.io')),
        bind('ClusterRoleBinding', 'ClusterRole'),
      ],
      'high',
      1,
    ],
    [
      'mutating webhooks',
      'no-rbac-webhook-config-write',
      [
        role('ClusterRole', may('create', 'mutatingwebhookconfigurations', 'admissionregistration.k8s.io')),
        bind('ClusterRoleBinding', 'ClusterRole'),
      ],
      'critical',
      1,
    ],
  ]
// Every rule about what a role grants goes by how far it reaches: cluster, namespace, a ClusterRole and a Role that nobody holds.
const grading: readonly [rule: string, grants: string, severities: readonly string[]][] = [
  ['no-rbac-full-access', may('"*"', '"*"', '"*"'), ['critical', 'high', 'high', 'medium']],
  ['no-rbac-secret-read', may('get', 'secrets'), ['critical', 'high', 'high', 'medium']],
  ['no-rbac-escalate-bind', may('escalate', 'roles', group), ['critical', 'high', 'high', 'medium']],
  ['no-rbac-impersonate', may('impersonate', 'serviceaccounts'), ['critical', 'high', 'high', 'medium']],
  ['no-rbac-wildcard-verbs', may('"*"', 'pods'), ['high', 'medium', 'medium', 'low']],
  ['no-rbac-wildcard-resources', may('create', '"*"'), ['high', 'medium', 'medium', 'low']],
  ['no-rbac-wildcard-api-groups', may('get', 'pods', '"*"'), ['medium', 'low', 'low', 'low']],
  ['no-rbac-event-delete', may('delete', 'events'), ['medium', 'low', 'low', 'low']],
  ['no-rbac-node-status-write', may('create, update', 'pods/eviction, pods/status'), ['medium', 'low', 'low', 'low']],
  ['no-rbac-node-status-write', may('create', 'pods/eviction'), ['low', 'low', 'low', 'low']],
]
for (const [rule, grants, [cluster, namespace, clusterRole, ofNobody]] of grading)
  test(`${rule} goes by how far the role reaches`, async () => {
    const found = async (...manifests: readonly string[]) =>
      (await severities(rule, ...manifests)).map(([each]) => each)
    assert.equal(await found(role('ClusterRole', grants), bind('ClusterRoleBinding', 'ClusterRole')), [cluster])
    assert.equal(await found(role('ClusterRole', grants), bind('RoleBinding', 'ClusterRole')), [namespace])
    assert.equal(await found(role('Role', grants), bind('RoleBinding', 'Role')), [namespace])
    assert.equal(await found(role('ClusterRole', grants)), [clusterRole])
    assert.equal(await found(role('Role', grants)), [ofNobody])
  })

for (const [title, rule, manifests, severity, related] of cases)
  test(`${rule}, ${title}: ${severity}`, async () => {
    assert.equal(await severities(rule, ...manifests), [[severity, related]])
  })

test('ConfigMaps of the control plane are graver than others', async () => {
  const writes = role('Role', may('update', 'configmaps'))
  const bound = bind('RoleBinding', 'Role')
  const system = (text: string) => text.replace('namespace: shop', 'namespace: kube-system')
  assert.equal(await severities('no-rbac-configmap-write', writes, bound), [['low', 1]])
  assert.equal(await severities('no-rbac-configmap-write', system(writes), system(bound)), [['medium', 1]])
})

test('an aggregated role hands out what its parts hold', async () => {
  const part = role('ClusterRole', exec, 'part').replace('{name: part}', '{name: part, labels: {to: r}}')
  const whole = `${role('ClusterRole', '').replace('rules: []', 'rules: []\naggregationRule: {clusterRoleSelectors: [{matchLabels: {to: r}}]}')}`
  assert.equal(await severities('no-rbac-pod-exec', part, whole, bind('ClusterRoleBinding', 'ClusterRole')), [
    ['high', 1],
  ])
})

test.run()
