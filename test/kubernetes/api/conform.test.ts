/** What is taken out of an object that is not what its definition says, and that nothing else changes. */
import { conform, type Dropped } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('conform')

/** Freezes all of `value`, so that any write throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

function said(dropped: readonly Dropped[]): readonly string[] {
  return dropped.map(({ path, expected, found }) => `${path.join('.')}: ${expected}, not ${found}`)
}

function podSpec(spec: unknown): { readonly spec: unknown; readonly said: readonly string[] } {
  const { value, dropped } = conform(frozen({ spec }), 'core.v1.Pod')
  return { spec: (value as { spec?: unknown }).spec, said: said(dropped) }
}

test('a right object is the same object', () => {
  const deployment = frozen({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', creationTimestamp: null, labels: { app: 'web' } },
    spec: {
      replicas: 3,
      strategy: { rollingUpdate: { maxSurge: '25%', maxUnavailable: 1 } },
      template: {
        spec: {
          containers: [{ name: 'web', image: null, resources: { limits: { cpu: 0.5, memory: '1Gi' } }, unknown: [1] }],
        },
      },
    },
    extra: { any: ['thing', 1, null] },
  })
  const { value, dropped } = conform(deployment, 'apps.v1.Deployment')
  assert.is(value, deployment)
  assert.equal(dropped, [])
})

test('a field of the wrong type is taken out, and named', () => {
  const result = podSpec({
    containers: [{ name: 'a', image: 5, securityContext: { privileged: 'true', runAsUser: '0' } }],
    hostNetwork: 'yes',
    nodeSelector: ['a'],
    tolerations: { key: 'x' },
    securityContext: 'none',
  })
  assert.equal(result.spec, { containers: [{ name: 'a', securityContext: {} }] })
  assert.equal(result.said, [
    'spec.containers.0.image: string, not number',
    'spec.containers.0.securityContext.privileged: boolean, not string',
    'spec.containers.0.securityContext.runAsUser: integer, not string',
    'spec.hostNetwork: boolean, not string',
    'spec.nodeSelector: map, not list',
    'spec.tolerations: list, not map',
    'spec.securityContext: map, not string',
  ])
})

test('a wrong item leaves a null, so that the others keep their places', () => {
  const { spec, said } = podSpec({ containers: [null, { name: 'a' }, 'b', { name: 'c', args: ['x', 1, null, 'y'] }] })
  assert.equal(spec, { containers: [null, { name: 'a' }, null, { name: 'c', args: ['x', null, null, 'y'] }] })
  assert.equal(said, [
    'spec.containers.0: map, not null',
    'spec.containers.2: map, not string',
    'spec.containers.3.args.1: string, not number',
    'spec.containers.3.args.2: string, not null',
  ])
})

test('a wrong value of a map goes', () => {
  const metadata = { labels: { version: 1, on: true, none: null, app: 'web' }, annotations: {} }
  const { value, dropped } = conform(frozen({ metadata }), 'core.v1.ConfigMap')
  assert.equal(value, { metadata: { labels: { app: 'web' }, annotations: {} } })
  assert.equal(said(dropped), [
    'metadata.labels.version: string, not number',
    'metadata.labels.on: string, not boolean',
    'metadata.labels.none: string, not null',
  ])
})

test('numbers', () => {
  const container = (part: object) => podSpec({ containers: [part] }).said
  const probe = (port: unknown) => container({ livenessProbe: { httpGet: { port } } })
  assert.equal(container({ ports: [{ containerPort: 80.5 }] }), [
    'spec.containers.0.ports.0.containerPort: integer, not number',
  ])
  assert.equal([probe(80), probe('http')], [[], []])
  assert.is(probe(80.5).length, 1)
  assert.is(probe(true).length, 1)
  assert.equal(container({ resources: { limits: { cpu: 0.5, memory: '1Gi' } } }), [])
  assert.equal(container({ resources: { limits: { cpu: true } } }), [
    'spec.containers.0.resources.limits.cpu: number or string, not boolean',
  ])
  assert.is(container({ resources: { limits: { cpu: Number.NaN } } }).length, 1)
})

test('what is not touched is shared with the object that came in', () => {
  const pod = frozen({ metadata: { name: 'a' }, spec: { containers: [{ name: 'a' }, { name: 'b', image: 1 }] } })
  const { value } = conform(pod, 'core.v1.Pod')
  const kept = value as typeof pod
  assert.is(kept.metadata, pod.metadata)
  assert.is(kept.spec.containers[0], pod.spec.containers[0])
  assert.is.not(kept.spec, pod.spec)
  assert.equal(pod.spec.containers[1], { name: 'b', image: 1 })
})

test('what is no object at all becomes nothing', () => {
  for (const [value, found] of [
    ['text', 'string'],
    [5, 'number'],
    [null, 'null'],
    [[], 'list'],
  ] as const) {
    assert.equal(conform(value, 'core.v1.Pod'), { value: undefined, dropped: [{ path: [], expected: 'map', found }] })
  }
})

test('a part of an object conforms too', () => {
  const { value, dropped } = conform({ spec: { containers: {}, volumes: [] } }, 'core.v1.PodTemplateSpec')
  assert.equal(value, { spec: { volumes: [] } })
  assert.equal(said(dropped), ['spec.containers: list, not map'])
})

test('keys that objects inherit are ordinary keys', () => {
  const labels = JSON.parse('{"__proto__": 5, "constructor": "a", "toString": 1}') as object
  const { value, dropped } = conform(frozen({ metadata: { labels }, constructor: 1 }), 'core.v1.Pod')
  assert.equal(JSON.stringify(value), '{"metadata":{"labels":{"constructor":"a"}},"constructor":1}')
  assert.is(dropped.length, 2)
  const crd = JSON.parse('{"properties": {"__proto__": {"type": 5, "title": "a"}}}') as object
  const schema = conform(frozen(crd), 'apiextensions.v1.JSONSchemaProps')
  assert.is(JSON.stringify(schema.value), '{"properties":{"__proto__":{"title":"a"}}}')
})

test('free values stay whatever they are', () => {
  const schema = frozen({ default: 5, enum: [1, null, 'a'], items: [{ a: 1 }], additionalProperties: false })
  assert.is(conform(schema, 'apiextensions.v1.JSONSchemaProps').value, schema)
  const revision = frozen({ data: { any: [null, 1] }, revision: 1 })
  assert.is(conform(revision, 'apps.v1.ControllerRevision').value, revision)
})

test('what is shared is shared in the result, and reported once', () => {
  const container = { name: 'a', image: 1 }
  const { value, dropped } = conform(frozen({ containers: [container, container] }), 'core.v1.PodSpec')
  const [first, second] = (value as { containers: readonly unknown[] }).containers
  assert.equal(first, { name: 'a' })
  assert.is(first, second)
  assert.equal(said(dropped), ['containers.0.image: string, not number'])
})

test('sharing that multiplies costs no more than its size', () => {
  let schema: object = { type: 'string' }
  for (let level = 0; level < 60; level += 1) schema = { properties: { a: schema, b: schema }, allOf: [schema, schema] }
  const { dropped } = conform(schema, 'apiextensions.v1.JSONSchemaProps')
  assert.equal(dropped, [])
})

test('a value inside itself is taken out', () => {
  const schema: Record<string, unknown> = { type: 'object' }
  schema.properties = { again: schema, other: { type: 'string' } }
  const { value, dropped } = conform(schema, 'apiextensions.v1.JSONSchemaProps')
  assert.equal(value, { type: 'object', properties: { other: { type: 'string' } } })
  assert.equal(said(dropped), ['properties.again: map, not cycle'])
})

test('hostile depth is cut and does not overflow the stack', () => {
  let schema: object = { type: 'string' }
  for (let level = 0; level < 100_000; level += 1) schema = { not: schema }
  const { dropped } = conform(schema, 'apiextensions.v1.JSONSchemaProps')
  assert.is(dropped.length, 1)
  assert.is(dropped[0]!.found, 'too deep')
})

test('an id that is no definition is the fault of the caller', () => {
  assert.throws(() => conform({}, 'core.v1.Nothing'), /core\.v1\.Nothing/)
})

test.run()
