/** Roles and bindings as nobody should write them: every rule bears them, and each fault is told of where it stands. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint, where } from '../support/lint.ts'

const test = suite('odd roles and bindings')
const rbac = 'apiVersion: rbac.authorization.k8s.io/v1\n'
const openshift = 'apiVersion: authorization.openshift.io/v1\n'

/** What a rule reports, with where it does. */
async function found(text: string, rule: string): Promise<readonly string[]> {
  const { problems, crashes } = await lint({ 'a.yaml': text })
  assert.is(crashes, 0)
  return problems.filter(problem => problem.rule === `k8s/${rule}`).map(problem => where(problem, text))
}

const aggregated = (name: string, other: string) =>
  `${rbac}kind: ClusterRole\nmetadata: { name: ${name}, labels: { in: ${name} } }\n` +
  `aggregationRule: { clusterRoleSelectors: [{ matchLabels: { in: ${other} } }] }\nrules:\n  - { apiGroups: [""], resources: [secrets], verbs: [get] }\n`

test('roles that take in each other have no rules of their own', async () => {
  const text = `${aggregated('one', 'two')}---\n${aggregated('two', 'one')}---\n${aggregated('self', 'self')}`
  const places = await found(text, 'no-rbac-inert-rule')
  assert.equal(
    places.map(place => place.split(':')[0]),
    ['5', '12', '19'],
  )
  assert.equal(await found(text, 'no-rbac-secret-read'), [])
})

test('a rule that is null or of another type', async () => {
  const text = `${rbac}kind: ClusterRole\nmetadata: { name: r }\nrules: [null, text, { apiGroups: [""], resources: 5, verbs: [get] }]\n`
  assert.equal(await found(text, 'valid-schema'), ['4:9 «null»', '4:15 «text»', '4:51 «5»'])
})

test('rules that are no list', async () => {
  assert.equal(await found(`${rbac}kind: ClusterRole\nmetadata: { name: r }\nrules: text\n`, 'valid-schema'), [
    '4:8 «text»',
  ])
})

test('ten thousand names', async () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `n${index}`).join(', ')
  const rules = `  - { apiGroups: [""], resources: [secrets], verbs: [create], resourceNames: [${names}] }\n`
  const text =
    `${rbac}kind: ClusterRole\nmetadata: { name: r }\nrules:\n${rules}` +
    `  - { apiGroups: [""], resources: [serviceaccounts/token], verbs: [create], resourceNames: [${names}] }\n---\n` +
    `${rbac}kind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: r }\n` +
    'subjects: [{ apiGroup: rbac.authorization.k8s.io, kind: User, name: ann }]\n'
  assert.equal(await found(text, 'no-rbac-inert-rule'), ['5:54 «create»'])
})

test('a binding of itself', async () => {
  const text =
    `${rbac}kind: RoleBinding\nmetadata: { name: b, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: RoleBinding, name: b }\n` +
    'subjects: [{ apiGroup: rbac.authorization.k8s.io, kind: RoleBinding, name: b }]\n'
  assert.equal(await found(text, 'valid-schema'), ['4:55 «RoleBinding»', '5:57 «RoleBinding»'])
})

test('OpenShift’s own in every wrong form', async () => {
  const text =
    `${openshift}kind: ClusterRole\nmetadata: { name: r }\nrules: [null, 5, { verbs: get, resources: [null, secrets] }, { verbs: [get, [a]], resources: [secrets] }]\n---\n` +
    `${openshift}kind: Role\nmetadata: null\nrules: text\n---\n` +
    `${openshift}kind: RoleBinding\nmetadata: { name: b }\nroleRef: 5\nuserNames: [null, { a: b }, "system:anonymous"]\ngroupNames: text\nsubjects: [null]\n---\n` +
    `${openshift}kind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { name: [r] }\nsubjects: [5, { kind: 5, name: x }]\n---\n` +
    'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: { name: s }\nallowPrivilegedContainer: "yes"\nvolumes: text\nusers: [null, 5]\ngroups: { a: b }\nrunAsUser: [a]\n'
  assert.equal(await found(text, 'no-anonymous-binding'), ['15:29 «"system:anonymous"»'])
  assert.equal(await found(text, 'no-rbac-secret-read'), ['4:95 «secrets»'])
})

test.run()
