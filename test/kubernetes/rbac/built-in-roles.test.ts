/** The roles that every cluster comes with, minor by minor. */
import { accessOf, builtIns, decide, isBuiltInRole } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('built-in roles')
const minors = Array.from({ length: 12 }, (_, index) => 25 + index)

/** The minors in which a role has a rule with the entry among its resources, or its URLs. */
function minorsWith(role: string, entry: string, verb = 'get'): string {
  const found = minors.filter(minor =>
    builtIns(minor).roles.some(
      ({ name, rules }) =>
        name === role &&
        rules.some(
          rule =>
            [...(rule.resources ?? []), ...(rule.nonResourceURLs ?? [])].includes(entry) &&
            (rule.verbs?.includes(verb) || rule.verbs?.includes('*')),
        ),
    ),
  )
  return found.length === 0 ? 'never' : `${found[0]}-${found.at(-1)}`
}

// What release notes and upstream's golden files say of each.
const history: readonly [role: string, entry: string, verb: string, during: string][] = [
  ['system:kubelet-api-admin', 'nodes/spec', 'get', '25-26'],
  ['system:kubelet-api-admin', 'nodes/configz', 'get', '33-36'],
  ['system:monitoring', '/metrics/slis', 'get', '26-36'],
  ['system:basic-user', 'selfsubjectreviews', 'create', '27-36'],
  ['system:service-account-issuer-discovery', '/openid/v1/jwks/', 'get', '28-36'],
  ['system:controller:legacy-service-account-token-cleaner', 'secrets', 'delete', '29-36'],
  ['system:kube-scheduler', 'leasecandidates', 'create', '31-36'],
  ['system:controller:generic-garbage-collector', '*', 'watch', '25-36'],
  ['system:controller:pod-garbage-collector', 'pods', 'delete', '25-36'],
  ['system:aggregate-to-edit', 'resourceclaims', 'create', '34-36'],
  ['system:aggregate-to-edit', 'secrets', 'update', '25-36'],
  ['system:aggregate-to-edit', 'workloads', 'create', 'never'],
  ['system:aggregate-to-view', 'secrets', 'get', 'never'],
  ['system:aggregate-to-admin', 'rolebindings', 'create', '25-36'],
]
for (const [role, entry, verb, during] of history)
  test(`${role} may ${verb} ${entry}: ${during}`, () => assert.is(minorsWith(role, entry, verb), during))

test('a role that a feature gate brings is known, and what a gate adds to others is not', () => {
  const name = 'system:cluster-trust-bundle-discovery'
  assert.ok(isBuiltInRole('ClusterRole', undefined, name))
  assert.ok(builtIns(36).roles.some(role => role.name === name))
  assert.is(minorsWith('system:node', 'podcertificaterequests', 'create'), 'never')
})

test('each minor has its roles, bound to whom they are for', () => {
  assert.equal(
    minors.map(minor => builtIns(minor).roles.length),
    [69, 69, 69, 69, 70, 71, 71, 71, 74, 76, 76, 77],
  )
  for (const minor of minors) {
    const [grant] = builtIns(minor).grantsOf({ kind: 'Group', name: 'system:masters' })
    assert.equal(grant?.rules[0], { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }, `1.${minor}`)
  }
})

test('a version decides what a cluster grants by itself', () => {
  const review = { verb: 'create', group: 'authentication.k8s.io', resource: 'selfsubjectreviews' }
  const answer = (minor: number) =>
    decide(accessOf([], minor), { kind: 'User', name: 'jane' }, { ...review, scope: 'cluster' }).answer
  assert.is(answer(26), 'no')
  assert.is(answer(27), 'yes')
})

test('built-in roles are known by kind, namespace and name', () => {
  assert.ok(isBuiltInRole('ClusterRole', undefined, 'system:controller:job-controller'))
  assert.ok(isBuiltInRole('Role', 'kube-system', 'extension-apiserver-authentication-reader'))
  assert.not(isBuiltInRole('Role', 'shop', 'extension-apiserver-authentication-reader'))
  assert.not(isBuiltInRole('Role', undefined, 'cluster-admin'))
  assert.not(isBuiltInRole('ClusterRole', undefined, 'system:controller:mine'))
})

test.run()
