/** Rights to what rules name and the files do not hold: a question of the ledger, once for each thing, and none in a closed world. */
import type { Config } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint } from '../support/lint.ts'

const test = suite('unknown ends')
const rbac = 'apiVersion: rbac.authorization.k8s.io/v1\n'

/** A workload and a person who hold one role in a namespace. */
const world = (rule: string, more = '') => `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec: { serviceAccountName: web, containers: [{ name: web, image: web:1 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: other, namespace: shop }
spec: { serviceAccountName: other, containers: [{ name: web, image: web:1 }] }
---
${rbac}kind: Role
metadata: { name: r, namespace: shop }
rules: [${rule}, { apiGroups: [""], resources: [configmaps], verbs: [update] }]
---
${rbac}kind: RoleBinding
metadata: { name: r, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: r }
subjects:
  - { kind: ServiceAccount, name: web, namespace: shop }
  - { kind: ServiceAccount, name: other, namespace: shop }
  - { kind: User, name: jane }
${more}`

/** How many questions a rule has, by their reasons. */
async function questions(text: string, config: Config = {}, rule = 'no-workload-with-admin-role') {
  const { problems, ledger } = await lint({ 'a.yaml': text }, { rules: { [`k8s/${rule}`]: 'error' }, ...config })
  assert.equal(problems, [])
  return ledger.undecided.map(({ reason, count }) => `${count} ${reason}`)
}

const secrets = (...names: string[]) =>
  `{ apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [${names.join(', ')}] }`
const opaque = '---\napiVersion: v1\nkind: Secret\nmetadata: { name: one, namespace: shop }\n'
const mayHoldToken = 'Somebody may read a Secret by its name that the files do not hold, and that may hold a token.'

test('once for a Secret, however many accounts may read it', async () => {
  assert.equal(await questions(world(secrets('one'))), [`1 ${mayHoldToken}`])
  assert.equal(await questions(world(secrets('one')), {}, 'no-reachable-duty-conflict'), [])
  assert.equal(await questions(world(secrets('one'), opaque)), [], 'it is there, and holds none')
})

test('in a closed world it leads nowhere, but for what the config assumes', async () => {
  assert.equal(await questions(world(secrets('one')), { closed: true }), [])
  assert.equal(await questions(world(secrets('one')), { closed: ['shop'] }), [])
  const assume = [{ kind: 'Secret', namespace: 'shop', name: 'one' }]
  assert.equal(await questions(world(secrets('one')), { closed: true, assume }), [`1 ${mayHoldToken}`])
})

test('of pods, roles and bindings', async () => {
  const exec = '{ apiGroups: [""], resources: [pods/exec], verbs: [create], resourceNames: [db-0] }'
  assert.equal(await questions(world(exec)), ['1 Somebody may enter a pod by its name that the files do not hold.'])
  const group = 'apiGroups: [rbac.authorization.k8s.io]'
  const binds = `{ ${group}, resources: [roles], verbs: [bind], resourceNames: [strong] }`
  const writes = (names: string) => `{ ${group}, resources: [rolebindings], verbs: [update]${names} }`
  assert.equal(await questions(world(`${binds}, ${writes('')}`)), [
    '1 Somebody may bind or rewrite a role by its name, and the files do not tell what it comes to.',
  ])
  assert.equal(await questions(world(`${binds}, ${writes(', resourceNames: [strong]')}`)), [
    '1 Somebody may change a binding by its name that the files do not hold.',
  ])
})

test('a role that others hold is a question for whoever may rewrite it', async () => {
  const rewrites =
    '{ apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [escalate, patch], resourceNames: [theirs] }'
  const theirs = `---\n${rbac}kind: Role\nmetadata: { name: theirs, namespace: shop }\nrules: []\n`
  const bound = `---\n${rbac}kind: RoleBinding\nmetadata: { name: theirs, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: theirs }\nsubjects: [{ kind: User, name: joe }]\n`
  const reason = 'Somebody may bind or rewrite a role by its name, and the files do not tell what it comes to.'
  assert.equal(await questions(world(rewrites, theirs + bound), { closed: true }), [`1 ${reason}`])
  assert.equal(await questions(world(rewrites, theirs), { closed: true }), [], 'nobody holds it')
})

test('of people with a duty', async () => {
  const deploys = '{ apiGroups: [""], resources: [services], verbs: [update] }'
  const rule = 'no-reachable-duty-conflict'
  assert.equal(await questions(world(`${secrets('one', 'two')}, ${deploys}`), {}, rule), [`1 ${mayHoldToken}`])
  assert.equal(await questions(world(`${secrets('one', 'two')}, ${deploys}`), { closed: true }, rule), [])
})

test.run()
