/** Whether somebody may do something, and who: three answers, and what every cluster grants by itself. */
import {
  type AccessRequest,
  accessOf,
  coversRule,
  decide,
  holdersOf,
  type PolicyRule,
  type Principal,
  rbacFact,
  uncovered,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('decisions')
const group = 'rbac.authorization.k8s.io'

function bindings(...roles: readonly [kind: string, name: string, namespace?: string][]) {
  return accessOf(
    roles.map(([roleKind, role, namespace], index) => {
      const kind = namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding'
      const name = `b${index}`
      const value = { roleRef: { kind: roleKind, name: role }, subjects: [{ kind: 'User', name: 'jane' }] }
      return rbacFact(name, value, { group, kind, name, ...(namespace !== undefined && { namespace }) })!
    }),
  )
}

const jane: Principal = { kind: 'User', name: 'jane' }
const listSecrets = (namespace?: string): AccessRequest => ({
  verb: 'list',
  group: '',
  resource: 'secrets',
  scope: namespace === undefined ? 'cluster' : { namespace },
})

test('yes in the namespace of the binding, no elsewhere', () => {
  const access = bindings(['ClusterRole', 'edit', 'shop'])
  assert.is(decide(access, jane, listSecrets('shop')).answer, 'yes')
  assert.is(decide(access, jane, listSecrets('test')).answer, 'no')
  assert.is(decide(access, jane, listSecrets()).answer, 'no')
})

test('unknown where a role that nobody knows could allow it', () => {
  const access = bindings(['ClusterRole', 'elsewhere', 'shop'])
  const { answer, unknown } = decide(access, jane, listSecrets('shop'))
  assert.is(answer, 'unknown')
  assert.is(unknown.length, 1)
  assert.is(decide(access, jane, listSecrets('test')).answer, 'no')
})

test('yes outweighs unknown', () => {
  const access = bindings(['ClusterRole', 'elsewhere'], ['ClusterRole', 'cluster-admin'])
  assert.is(decide(access, jane, listSecrets()).answer, 'yes')
})

test('what every cluster grants is granted without a binding', () => {
  const { answer, grants } = decide(bindings(), jane, { verb: 'get', url: '/apis/apps' })
  assert.is(answer, 'yes')
  assert.equal(grants, [])
  assert.is(decide(bindings(), { kind: 'User', name: 'system:anonymous' }, { verb: 'get', url: '/apis' }).answer, 'no')
  const masters: Principal = { kind: 'Group', name: 'system:masters' }
  assert.is(decide(bindings(), masters, listSecrets()).answer, 'yes')
})

test('a RoleBinding grants no path', () => {
  const access = bindings(['ClusterRole', 'system:monitoring', 'shop'])
  assert.is(decide(access, jane, { verb: 'get', url: '/metrics' }).answer, 'no')
})

test('groups that somebody is in besides count', () => {
  const access = accessOf([
    rbacFact(
      'b',
      { roleRef: { kind: 'ClusterRole', name: 'view' }, subjects: [{ kind: 'Group', name: 'developers' }] },
      { group, kind: 'ClusterRoleBinding', name: 'b' },
    )!,
  ])
  const request: AccessRequest = { verb: 'get', group: '', resource: 'pods', scope: 'cluster' }
  assert.is(decide(access, jane, request).answer, 'no')
  assert.is(decide(access, jane, request, ['developers']).answer, 'yes')
})

test('whoever may is named once, with all that lets them', () => {
  const holders = holdersOf(
    bindings(['ClusterRole', 'edit', 'shop'], ['ClusterRole', 'admin', 'shop']),
    listSecrets('shop'),
  )
  assert.equal(
    holders.map(({ principal, grants }) => [principal, grants.length]),
    [[jane, 2]],
  )
  assert.equal(holdersOf(bindings(['ClusterRole', 'edit', 'shop']), listSecrets()), [])
})

const rule = (verbs: string[], resources: string[], more: object = {}): PolicyRule => ({
  verbs,
  apiGroups: [''],
  resources,
  ...more,
})
const covers: readonly [held: PolicyRule, wanted: PolicyRule, missing: number][] = [
  [rule(['get', 'list'], ['pods']), rule(['get'], ['pods']), 0],
  [rule(['get'], ['pods']), rule(['get', 'list'], ['pods', 'services']), 3],
  [rule(['get', 'list', 'watch', 'create'], ['pods']), rule(['*'], ['pods']), 1],
  [rule(['*'], ['*']), rule(['*'], ['pods/exec']), 0],
  [rule(['get'], ['*/scale']), rule(['get'], ['deployments/scale']), 0],
  [rule(['get'], ['pods'], { resourceNames: ['a'] }), rule(['get'], ['pods']), 1],
  [rule(['get'], ['pods'], { resourceNames: ['a'] }), rule(['get'], ['pods'], { resourceNames: ['a', 'b'] }), 1],
  [rule(['get'], ['pods']), rule(['get'], ['pods'], { resourceNames: ['a'] }), 0],
  [{ verbs: ['get'], nonResourceURLs: ['/logs/*'] }, { verbs: ['get'], nonResourceURLs: ['/logs/a', '/metrics'] }, 1],
]
for (const [held, wanted, missing] of covers)
  test(`${JSON.stringify(held)} covers ${JSON.stringify(wanted)} but for ${missing}`, () => {
    assert.is(uncovered([held], [wanted]).length, missing)
    assert.is(coversRule(held, wanted), missing === 0)
  })

test.run()
