/** Pods in custom resources that something else completes, or that stand in parts: what is absent, fixes, directives, rows of plugins. */
import type { Config, Plugin } from '@keelint/core'
import { plugin as recommended } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint } from '../support/lint.ts'

const test = suite('completed workloads')

const rules: Config = {
  rules: {
    'k8s/no-privilege-escalation': 'error',
    'k8s/no-privileged': 'error',
    'k8s/require-run-as-non-root': 'error',
    'k8s/require-memory-limit': 'error',
    'k8s/require-network-policy': 'error',
    'k8s/require-liveness-probe': 'error',
  },
  closed: true,
}

async function told(text: string, config: Config = rules, plugins: readonly Plugin[] = [recommended]) {
  const { problems, ledger } = await lint({ 'a.yaml': text }, config, plugins)
  return {
    problems: problems.map(({ rule, location, path }) => `${location.start.line} ${rule.slice(4)} ${path.join('.')}`),
    undecided: ledger.undecided.map(({ rule, count }) => `${rule.slice(4)} ${count}`),
  }
}

test('what an operator may set is not missed, and what is written badly is reported', async () => {
  const { problems, undecided } = await told(`apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: a }
spec:
  securityContext: { runAsNonRoot: false }
  containers:
    - name: own
      securityContext: { allowPrivilegeEscalation: true, runAsNonRoot: null }
`)
  assert.equal(problems, [
    '5 require-run-as-non-root spec.securityContext.runAsNonRoot',
    '8 no-privilege-escalation spec.containers.0.securityContext.allowPrivilegeEscalation',
  ])
  assert.equal(undecided, [
    'no-privilege-escalation 1',
    'require-liveness-probe 2',
    'require-memory-limit 2',
    'require-network-policy 2',
  ])
})

test('a task leaves to its runs what is of the pod, and has its steps whole', async () => {
  const { problems, undecided } = await told(`apiVersion: tekton.dev/v1
kind: Task
metadata: { name: a }
spec:
  steps:
    - name: build
`)
  assert.equal(problems, [
    '6 no-privilege-escalation spec.steps.0.securityContext.allowPrivilegeEscalation',
    '6 require-memory-limit spec.steps.0.computeResources.limits.memory',
  ])
  assert.equal(undecided, ['require-network-policy 2', 'require-run-as-non-root 1'])
})

test('a run of a task holds the whole pod', async () => {
  const { problems, undecided } = await told(`apiVersion: tekton.dev/v1
kind: TaskRun
metadata: { name: a }
spec:
  podTemplate:
    securityContext: { runAsNonRoot: true }
  taskSpec:
    stepTemplate:
      computeResources: { limits: { memory: 1Gi } }
      securityContext: { allowPrivilegeEscalation: false }
    steps:
      - name: build
`)
  assert.equal(problems, ['3 require-network-policy ', '3 require-network-policy '])
  assert.equal(undecided, [])
})

test('fields that a controller fills are not missed, and all others are', async () => {
  const { problems, undecided } = await told(`apiVersion: ray.io/v1
kind: RayCluster
metadata: { name: a }
spec:
  headGroupSpec:
    template:
      spec:
        containers:
          - name: head
            securityContext: { allowPrivilegeEscalation: false }
`)
  assert.ok(
    problems.includes(
      '10 require-run-as-non-root spec.headGroupSpec.template.spec.containers.0.securityContext.runAsNonRoot',
    ),
  )
  assert.not.ok(problems.some(problem => problem.includes('liveness')))
  assert.equal(undecided, ['require-liveness-probe 1'])
})

const workflow = (more = '', annotations = '') => `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { generateName: a- }
spec:${more}
  templates:
    - name: whale${annotations}
      container:
        securityContext:
          privileged: true
          runAsNonRoot: true
`

test('a patch of the pod makes that what is absent cannot be told', async () => {
  const plain = await told(workflow())
  assert.ok(plain.problems.includes('9 no-privileged spec.templates.0.container.securityContext.privileged'))
  assert.ok(plain.problems.some(problem => problem.includes('require-memory-limit')))
  const patched = await told(workflow('\n  podSpecPatch: "{}"'))
  assert.equal(patched.problems, ['10 no-privileged spec.templates.0.container.securityContext.privileged'])
  assert.ok(patched.undecided.includes('require-memory-limit 1'))
})

test('fixes change what is written, where it is written', async () => {
  const { problems } = await lint(
    { 'a.yaml': workflow() },
    { rules: { 'k8s/no-privileged': 'error', 'k8s/no-privilege-escalation': 'error' } },
  )
  const [privileged] = problems.filter(({ rule }) => rule === 'k8s/no-privileged')
  assert.is(privileged!.container, 'main')
  const [edit] = privileged!.fix!.edits
  assert.is(workflow().slice(edit!.start, edit!.end), 'true')
  assert.is(edit!.text, 'false')
})

test('a fix for which the kind has no field is not offered', async () => {
  const config: Config = { rules: { 'k8s/require-user-namespace': 'error' } }
  const { problems } = await lint({ 'a.yaml': workflow() }, config)
  assert.equal(
    problems.map(({ path, absent, fix, suggestions }) => [path.join('.'), absent, fix, suggestions]),
    [['spec.templates.0.hostUsers', true, undefined, undefined]],
  )
})

test('annotations of a template silence what is in it', async () => {
  const config: Config = { rules: { 'k8s/no-privileged': 'error' } }
  const silent = workflow('', '\n      metadata: { annotations: { disable.keelint.dev/k8s.no-privileged: builds } }')
  const run = await lint({ 'a.yaml': silent }, config)
  assert.equal(run.problems, [])
  assert.is(run.suppressed[0]?.suppression.carrier, 'annotation')
})

test('a plugin has rows of its own, in parts and partial', async () => {
  const acme: Plugin = {
    meta: { name: 'acme', version: '1.0.0', namespace: 'acme' },
    workloads: {
      'acme.example/Worker': {
        at: ['spec', 'workers', '*'],
        open: 'whole',
        parts: {
          labels: 'labels',
          fields: { securityContext: 'podSecurityContext', hostNetwork: '../../hostNetwork' },
          containers: [{ name: 'worker', fields: { securityContext: 'securityContext' } }, 'sidecars'],
        },
      },
      'acme.example/Other': [['spec', 'a'], { at: ['spec', 'b'], open: 'pod' }],
    },
  }
  const { problems, undecided } = await told(
    `apiVersion: acme.example/v1
kind: Worker
metadata: { name: a }
spec:
  workers:
    - securityContext:
        privileged: true
      podSecurityContext:
        runAsNonRoot: false
`,
    rules,
    [recommended, acme],
  )
  assert.equal(problems, [
    '7 no-privileged spec.workers.0.securityContext.privileged',
    '9 require-run-as-non-root spec.workers.0.podSecurityContext.runAsNonRoot',
  ])
  assert.ok(undecided.includes('require-memory-limit 1'))
})

const badRows: readonly (readonly [row: unknown, fault: string])[] = [
  [{ at: 'spec.template' }, "`at` must be a path such as `['spec', 'template']`."],
  [{ at: ['spec'], path: [] }, 'it has no field `path`.'],
  [{ at: ['spec'], open: true }, '`open` must be `pod` or `whole`.'],
  [{ at: ['spec'], when: 5 }, '`when` must be a path with dots such as `spec.image`, or a list of them.'],
  [{ at: ['spec'], fills: 'x' }, '`fills` must be a list of names of fields.'],
  [{ at: ['spec'], parts: [] }, '`parts` must be a mapping.'],
  [{ at: ['spec'], parts: { images: ['a'] } }, 'it has no part `images`.'],
  [{ at: ['spec'], parts: { containers: 'a' } }, '`parts.containers` must be a list of places.'],
  [{ at: ['spec'], parts: { containers: [{ image: 'a' }] } }, '`parts.containers` must be a list of places.'],
  [{ at: ['spec'], parts: { volumes: [{ from: 'a' }] } }, '`parts.volumes` must be a list of places.'],
  [{ at: ['spec'], parts: { fields: { a: 1 } } }, '`parts.fields` must be a mapping of paths with dots.'],
]

for (const [row, fault] of badRows)
  test(`a row that is not well formed is named: ${fault}`, async () => {
    const workloads = { 'acme.example/Worker': row } as unknown as NonNullable<Plugin['workloads']>
    const acme: Plugin = { meta: { name: 'acme', version: '1.0.0', namespace: 'acme' }, workloads }
    try {
      await lint({ 'a.yaml': workflow() }, rules, [recommended, acme])
      assert.unreachable()
    } catch (error) {
      assert.ok(
        String(error).includes(`\`workloads["acme.example/Worker"]\` has a row that is not well formed: ${fault}`),
      )
    }
  })

test('kinds that only look like workloads have no pods, and odd values of those that are do no harm', async () => {
  const { problems } = await told(`apiVersion: example.com/v1
kind: Deployment
metadata: { name: a }
spec: { template: { spec: { containers: [{ name: a, securityContext: { privileged: true } }] } } }
---
apiVersion: tekton.dev/v1
kind: Task
metadata: { name: a }
spec: { steps: text, stepTemplate: [1], sidecars: { a: 1 }, volumes: { a: 1 } }
---
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: a }
spec: { containers: [null, 5, text, { name: 5, securityContext: [] }], podMetadata: text, volumes: [null, 1] }
---
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { name: a }
spec: { templates: { a: { container: text }, b: { container: { env: 5 } }, c: null }, volumes: { a: { hostPath: 1 } } }
---
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: { name: a }
spec: { kafka: { template: [1, 2], image: { a: b } } }
`)
  assert.not.ok(problems.some(problem => problem.includes('no-privileged')))
})

test.run()
