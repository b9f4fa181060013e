/** What one file comes to, sent as text and taken into a run, is as good as linting it there. */
import { type Config, Linter, outcomeOf, outcomeText, type Problem, type Rule, resolveConfig } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'

const test = suite('outcomes of files')

const files = {
  'app/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      serviceAccountName: web
      containers:
        # keelint-disable-next-line k8s/no-latest-tag -- the mirror pins it
        - { name: web, image: "nginx:latest" }
        - name: agent
          image: nginx
          securityContext: { privileged: true }
`,
  'app/rbac.yaml': `apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ServiceAccount, metadata: { name: web, namespace: shop } }
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: ClusterRoleBinding
    metadata: { name: web }
    roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
    subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
`,
  'app/crd.yaml': `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: things.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Thing, plural: things }
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { size: { type: integer } } } } } }
`,
  'app/thing.yaml': 'apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: a }\nspec: { size: large }\n',
  'app/policy.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [{}] }
`,
  'broken.yaml': 'a: [\n',
  'values.yaml': 'replicas: 1\n',
}

const sources = Object.entries(files).map(([path, text]) => ({
  path,
  text,
  world: path.startsWith('app/') ? 'app' : '.',
}))

async function linterWith(configs: readonly Config[], rules: Readonly<Record<string, Rule>> = {}): Promise<Linter> {
  const own = { meta: { name: 'test', version: '0.0.0', namespace: 'test' }, rules }
  return new Linter(await resolveConfig(configs, [plugin, own]), { today: '2026-11-23' })
}

/** As another thread, or an earlier run, would do it. */
function lintApart(linter: Linter) {
  const run = linter.begin(sources)
  const elsewhere = linter.tasks()
  const tasks = structuredClone(run.tasks)
  for (const index of run.order) run.take(outcomeOf(outcomeText(elsewhere.lint(tasks[index]!))))
  return run.conclude()
}

test('make the same run', async () => {
  const linter = await linterWith([{ extends: ['all'] }])
  const whole = linter.lint(sources)
  const apart = lintApart(linter)
  assert.ok(whole.problems.length > 20, JSON.stringify(whole.ledger.unreadable))
  assert.is(JSON.stringify(apart.problems), JSON.stringify(whole.problems))
  assert.is(JSON.stringify(apart.suppressed), JSON.stringify(whole.suppressed))
  assert.equal(apart.ledger, whole.ledger)
  assert.equal(apart.rules, whole.rules)
})

test('let a world be looked at while others are still linted, the larger one first', async () => {
  const seen: string[] = []
  const rule: Rule = { meta, create: () => ({ Project: ({ world }) => void seen.push(world) }) }
  const linter = await linterWith([{ rules: { 'test/rule': 'warn' } }], { rule })
  const small = { path: 'a/thing.yaml', text: files['app/thing.yaml'], world: 'a' }
  const run = linter.begin([small, ...sources])
  const after = run.order.map(index => {
    run.take(run.lint(index))
    while (run.reduceOn());
    return seen.length
  })
  const ofApp = sources.filter(({ world }) => world === 'app').length
  assert.equal(after, [...Array(ofApp - 1).fill(0), 1, 2, 2, 2])
  assert.is(run.reduceOn(), false)
  run.conclude()
  assert.equal(seen, ['app', 'a'])
})

test('carry whatever a collector gives', async () => {
  const seen: unknown[] = []
  const odd = {
    numbers: [Number.NaN, Number.POSITIVE_INFINITY, -0, 12n],
    nothing: [undefined, null],
    own: { $: 1, ['__proto__']: { a: [undefined] } },
  }
  const rule: Rule = {
    meta,
    collect: { Resource: (_: unknown, node: unknown) => ({ ...odd, node }) },
    create: ({ report }) => ({
      Project({ facts }) {
        seen.push(facts.map(({ node: _, ...rest }) => rest))
        for (const { node } of facts) report({ at: node, messageId: 'here' })
      },
    }),
  }
  const linter = await linterWith([{ rules: { 'test/odd': 'error' } }], { odd: rule })
  const found = (problems: readonly Problem[]) => problems.map(({ file, location }) => `${file}:${location.start.line}`)
  assert.equal(found(lintApart(linter).problems), found(linter.lint(sources).problems))
  assert.equal(seen[0], seen[1])
  const [fact] = seen[0] as readonly (typeof odd)[]
  assert.ok(Object.is(fact!.numbers[2], -0))
  assert.ok(Object.hasOwn(fact!.own, '__proto__'))
})

test('tell of crashes as often as one run does', async () => {
  const rule: Rule = {
    meta,
    create: () => ({
      Resource() {
        throw new Error('It broke.')
      },
    }),
  }
  const linter = await linterWith([{ rules: { 'test/bad': 'error' } }], { bad: rule })
  const whole = linter.lint(sources)
  const apart = lintApart(linter)
  assert.is(whole.crashes, 6)
  assert.is(apart.crashes, whole.crashes)
  assert.equal(apart.problems, whole.problems)
})

test('are refused where they are none', () => {
  for (const text of [
    '',
    '[]',
    '{}',
    '[[], {}]',
    '[[], {"file": {"$": 3}}]',
    '[[], {"file": "a", "facts": {"$": ["x"]}}]',
  ])
    assert.throws(() => outcomeOf(text), text)
})

test.run()
