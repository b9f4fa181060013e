/** What the config assumes to exist: how entries match, and what the recommended rules make of them. */
import { type Assumed, type Config, defineRule, Linter, resolveConfig } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'
import { object, runWith } from '../support/run-with.ts'

const assume = suite('assume')

type Question = readonly [kind: string, namespace: string | undefined, name?: string]

/** Which of the questions are answered with yes. */
async function assumed(entries: readonly Assumed[], questions: readonly Question[]): Promise<readonly Question[]> {
  let yes: readonly Question[] = []
  const rule = defineRule({
    meta,
    create: () => ({
      Project({ isAssumed }) {
        yes = questions.filter(question => isAssumed(...question))
      },
    }),
  })
  const configs = [{ rules: { 'test/rule': 'error' }, assume: entries }] as const
  await runWith({ rules: { rule }, configs }, { 'a.yaml': object('Pod', 'a') })
  return yes
}

assume('by kind, namespace and name, exactly', async () => {
  const secret = { kind: 'Secret', namespace: 'shop', name: 'db' }
  const yes: readonly Question[] = [
    ['Secret', 'shop', 'db'],
    ['Secret', 'shop'],
    ['Secret', '*', 'db'],
    ['core/Secret', 'shop', 'db'],
  ]
  const no: readonly Question[] = [
    ['Secret', 'shop', 'db-2'],
    ['Secret', 'other', 'db'],
    ['Secret', undefined, 'db'],
    ['ConfigMap', 'shop', 'db'],
    ['secret', 'shop', 'db'],
  ]
  assert.equal(await assumed([secret], [...yes, ...no]), yes)
  assert.equal(await assumed([], [...yes, ...no]), [])
})

assume('an entry without a namespace holds for all, and so for what has none', async () => {
  const yes: readonly Question[] = [
    ['ClusterRole', undefined, 'a'],
    ['ClusterRole', '*', 'a'],
    ['ClusterRole', 'shop', 'a'],
  ]
  assert.equal(await assumed([{ kind: 'ClusterRole', name: 'a' }], yes), yes)
})

assume('by group where one is given', async () => {
  const policy = { kind: 'NetworkPolicy', name: 'a' }
  const own: Question = ['NetworkPolicy', 'shop']
  const calico: Question = ['crd.projectcalico.org/NetworkPolicy', 'shop']
  assert.equal(await assumed([policy], [own, calico]), [own, calico])
  assert.equal(await assumed([{ ...policy, group: 'crd.projectcalico.org' }], [own, calico]), [calico])
  assert.equal(await assumed([{ ...policy, group: 'networking.k8s.io' }], [own, calico]), [own])
  assert.equal(await assumed([{ kind: 'Secret', name: 'a', group: '' }], [['Secret', 'shop']]), [['Secret', 'shop']])
})

/** Problems and open questions of one recommended rule. */
async function judged(rule: string, text: string, config: Config) {
  const linter = new Linter(await resolveConfig([{ rules: { [rule]: 'error' }, ...config }], [plugin]))
  const { problems, ledger } = linter.lint([{ path: 'a.yaml', text }])
  return [problems.length, ledger.undecided.length]
}

const rbac = 'apiVersion: rbac.authorization.k8s.io/v1\n'
const binding = (ref: string) =>
  `${rbac}kind: RoleBinding\nmetadata: {name: b, namespace: shop}\nroleRef: {apiGroup: rbac.authorization.k8s.io, ${ref}}\nsubjects: [{kind: User, name: u}]\n`
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: shop}\nspec: {containers: [{name: a}]}\n'

assume('a role that is assumed leaves open what its binding hands out', async () => {
  const role = { closed: true, assume: [{ kind: 'Role', namespace: 'shop', name: 'r' }] }
  const clusterRole = { closed: true, assume: [{ kind: 'ClusterRole', name: 'r' }] }
  for (const rule of ['k8s/no-toxic-role-combination', 'k8s/no-cluster-admin-binding']) {
    assert.equal(await judged(rule, binding('kind: Role, name: r'), { closed: true }), [0, 0])
    assert.equal(await judged(rule, binding('kind: Role, name: r'), role), [0, 1])
    assert.equal(await judged(rule, binding('kind: Role, name: r'), clusterRole), [0, 0])
    assert.equal(await judged(rule, binding('kind: ClusterRole, name: r'), clusterRole), [0, 1])
  }
  const rule = 'k8s/no-rbac-escalate-bind'
  const binds = `${rbac}kind: Role\nmetadata: {name: x, namespace: shop}\nrules: [{apiGroups: [rbac.authorization.k8s.io], resources: [roles], resourceNames: [r], verbs: [bind]}]\n`
  assert.equal(await judged(rule, binds, { closed: true }), [0, 0])
  assert.equal(await judged(rule, binds, role), [0, 1])
  assert.equal(await judged(rule, binds, clusterRole), [0, 1])
})

assume('a network policy, a Service, a LimitRange and a ServiceAccount leave open what depends on them', async () => {
  const cases: readonly (readonly [rule: string, kind: string, options?: Readonly<Record<string, unknown>>])[] = [
    ['k8s/require-network-policy', 'NetworkPolicy'],
    ['k8s/require-network-policy', 'CiliumNetworkPolicy'],
    ['k8s/require-cpu-limit', 'LimitRange'],
    ['k8s/require-cpu-request', 'LimitRange'],
    ['k8s/require-memory-limit', 'LimitRange'],
    ['k8s/require-memory-request', 'LimitRange'],
    ['k8s/no-automount-service-account-token', 'ServiceAccount'],
    ['k8s/no-default-service-account', 'ServiceAccount'],
  ]
  for (const [rule, kind] of cases) {
    const [problems] = await judged(rule, pod, { closed: true })
    assert.ok(problems! > 0, rule)
    const elsewhere = { closed: true, assume: [{ kind, namespace: 'other', name: 'default' }] }
    assert.equal(await judged(rule, pod, elsewhere), [problems, 0], rule)
    const here = { closed: true, assume: [{ kind, namespace: 'shop', name: 'default' }] }
    assert.equal(await judged(rule, pod, here), [0, 1], rule)
  }
  const rules = { 'k8s/require-readiness-probe': ['error', { onlyWithService: true }] } as const
  const service = { kind: 'Service', namespace: 'shop', name: 'a' }
  assert.equal(await judged('k8s/require-readiness-probe', pod, { rules, closed: true }), [0, 0])
  assert.equal(await judged('k8s/require-readiness-probe', pod, { rules, closed: true, assume: [service] }), [0, 1])
})

assume.run()
