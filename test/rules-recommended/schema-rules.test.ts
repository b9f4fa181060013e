/** The schema rule and its neighbors on the same object: versions, custom resources, and who speaks. */
import { type Config, crdCompiler, Linter, resolveConfig } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('schema rules')

async function lint(files: Readonly<Record<string, string>>, config: Config) {
  const linter = new Linter(await resolveConfig([config], [plugin]), { crds: await crdCompiler() })
  return linter.lint(Object.entries(files).map(([path, text]) => ({ path, text })))
}

const hygiene: Config = {
  rules: Object.fromEntries(
    ['valid-schema', 'valid-label-values', 'valid-container-ports', 'no-duplicate-env', 'no-ambiguous-yaml-scalar']
      .concat('selector-matches-template')
      .map(name => [`k8s/${name}`, 'error'] as const),
  ),
}

const without = (...names: string[]): Config => ({
  rules: { ...hygiene.rules, ...Object.fromEntries(names.map(name => [`k8s/${name}`, 'off'] as const)) },
})

async function said(text: string, config: Config): Promise<readonly string[]> {
  const { problems } = await lint({ 'a.yaml': text }, config)
  return problems.map(({ rule, path }) => `${rule.slice(4)} ${path.join('.')}`).sort()
}

const twice = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, labels: { owner: Jane Doe, count: 5, on: "yes" } }
spec:
  selector: { matchLabels: { app: a } }
  template:
    metadata: { labels: { app: b } }
    spec:
      hostNetwork: yes
      containers:
        - name: web
          image: web
          env: [{ name: A, value: x }, { name: A, value: z }, { name: B, value: 010 }]
          ports: [{ name: Web, containerPort: 80 }, { name: b, containerPort: 80 }]
`

test('each fault is said once', async () => {
  const container = 'spec.template.spec.containers.0'
  assert.equal(await said(twice, hygiene), [
    'no-ambiguous-yaml-scalar metadata.labels.true',
    'no-ambiguous-yaml-scalar spec.template.spec.hostNetwork',
    `no-duplicate-env ${container}.env.1.name`,
    'selector-matches-template spec.template.metadata.labels.app',
    `valid-container-ports ${container}.ports.1.containerPort`,
    'valid-label-values metadata.labels.owner',
    'valid-schema metadata.labels.count',
    `valid-schema ${container}.env.2.value`,
    `valid-schema ${container}.ports.0.name`,
  ])
})

test('without the schema rule, its neighbors say what they know', async () => {
  const found = await said(twice, without('valid-schema'))
  for (const one of [
    'no-ambiguous-yaml-scalar metadata.labels.count',
    'no-ambiguous-yaml-scalar spec.template.spec.containers.0.env.2.value',
    'valid-container-ports spec.template.spec.containers.0.ports.0.name',
  ])
    assert.ok(found.includes(one), one)
})

test('of several versions, what breaks in some is said with these', async () => {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [], resources: {}, nope: 1 }\n'
  const messages = async (version: string) => {
    const { problems } = await lint({ 'a.yaml': text }, { ...hygiene, kubernetes: { version } })
    return problems.map(({ message, path }) => [path.join('.'), /This holds for (.*)\.$/.exec(message)?.[1]])
  }
  const required = ['spec.containers', undefined]
  assert.equal(await messages('1.36'), [required, ['spec.nope', undefined]])
  assert.equal(await messages('1.30'), [required, ['spec.resources', undefined], ['spec.nope', undefined]])
  assert.equal(await messages('1.30..1.34'), [
    required,
    ['spec.resources', 'Kubernetes 1.30 and 1.31'],
    ['spec.nope', undefined],
  ])
  assert.equal(await messages('1.25..1.32'), [
    required,
    ['spec.resources', 'Kubernetes 1.25 to 1.31'],
    ['spec.nope', undefined],
  ])
})

test('versions that do not serve the kind have no say', async () => {
  const text = `apiVersion: flowcontrol.apiserver.k8s.io/v1beta3
kind: FlowSchema
metadata: { name: a }
spec: { nope: 1, priorityLevelConfiguration: { name: a } }
`
  const run = await lint({ 'a.yaml': text }, { ...hygiene, kubernetes: { version: '1.25..1.36' } })
  assert.equal(
    run.problems.map(({ message }) => message),
    ['`spec.nope`: There is no field `nope`.'],
  )
  const late = await lint({ 'a.yaml': text }, { ...hygiene, kubernetes: { version: '1.34..1.36' } })
  assert.equal([late.problems.length, late.ledger.undecided.map(({ count }) => count)], [0, [1]])
})

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: things.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { plural: things, singular: thing, kind: Thing, listKind: ThingList }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [size]
              properties: { size: { type: integer, maximum: 3 }, kind: { type: string } }
`

test('a custom resource is held to its definition, wherever that stands', async () => {
  const thing =
    'apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: a, labels: { b: "c d" } }\nspec: { kin: a }\n'
  const { problems, ledger } = await lint({ 'a.yaml': thing, 'z.yaml': definition }, hygiene)
  assert.equal(
    problems.map(({ rule, path, absent }) => [rule, path.join('.'), absent]),
    [
      ['k8s/valid-label-values', 'metadata.labels.b', false],
      ['k8s/valid-schema', 'spec.size', true],
      ['k8s/valid-schema', 'spec.kin', false],
    ],
  )
  assert.equal(ledger.undecided, [])
})

test('a kind without a schema is counted, and no more', async () => {
  const kinds = ['example.com/v1, kind: Thing', 'v1, kind: Config', 'audit.k8s.io/v1, kind: Policy']
  const files = Object.fromEntries(kinds.map((kind, index) => [`${index}.yaml`, `{ apiVersion: ${kind} }\n`]))
  const { problems, ledger } = await lint(files, hygiene)
  assert.equal(problems, [])
  assert.equal(ledger.undecided, [{ rule: 'k8s/valid-schema', reason: 'The kind has no schema here.', count: 3 }])
})

test('what a kustomization may add is not missed', async () => {
  const files = {
    'base/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [web.yaml]\ncommonLabels: { app: web }\n',
    'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, labels: { team: $(TEAM) } }
spec:
  replicas: "2"
  template: { spec: { containers: [{ name: web, image: web }] } }
`,
  }
  const { problems, ledger } = await lint(files, hygiene)
  assert.equal(
    problems.map(({ path }) => path.join('.')),
    ['spec.replicas'],
  )
  assert.equal(
    ledger.undecided.map(({ rule, count }) => [rule, count]),
    [
      ['k8s/valid-label-values', 1],
      ['k8s/valid-schema', 1],
    ],
  )
})

test('what is rendered twice is no duplicate, and neither is what stands in another file, unless it is asked for', async () => {
  const object = (origin = '') => `${origin}apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n`
  const count = async (files: Record<string, string>, options = {}) => {
    const rules = { 'k8s/no-duplicate-resource': ['error', options] } as const
    return (await lint(files, { rules })).problems.length
  }
  const source = '# Source: web/templates/a.yaml\n'
  assert.is(await count({ 'dev.yaml': object(source), 'prod.yaml': object(source) }), 0)
  assert.is(await count({ 'a.yaml': `${object(source)}---\n${object(source)}` }), 1)
  assert.is(await count({ 'a/a.yaml': object(), 'b/b.yaml': object() }), 1)
  assert.is(await count({ 'a/a.yaml': object(), 'b/b.yaml': object() }, { within: 'folder' }), 0)
  assert.is(await count({ 'a/a.yaml': object(), 'a/b.yaml': object() }, { within: 'folder' }), 1)
  assert.is(await count({ 'a/a.yaml': object(), 'a/b.yaml': object() }, { within: 'file' }), 0)
  assert.is(await count({ 'a.yaml': object(), 'b.yaml': object() }, { within: 'folder' }), 1)
})

test('what is in JSON is what it says', async () => {
  const text = '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "labels": {"x": 5}}}'
  const { problems } = await lint({ 'a.json': text }, without('valid-schema'))
  assert.equal(problems, [])
})

test('a pattern that is none is a fault of the config', async () => {
  const faultOf = (rules: Required<Config>['rules']) =>
    lint({ 'a.yaml': twice }, { rules }).then(String, error => error.message)
  const why = '`(` is no regular expression of RE2: it opens a group that it does not close'
  assert.match(await faultOf({ 'k8s/required-labels': ['error', { labels: { a: '(' } }] }), why)
  assert.match(await faultOf({ 'k8s/required-annotations': ['error', { annotations: { a: '(' } }] }), why)
  assert.match(await faultOf({ 'k8s/restrict-namespace-names': ['error', { pattern: '(' }] }), why)
})

test.run()
