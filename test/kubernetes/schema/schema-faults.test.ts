/** What the interpreter says of an object's shape: fields, types, what is missing, and where it says it. */
import { newestMinor, oldestMinor, schemaFaults } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRows, changed, faultsOf, said } from './faults.ts'
import { deployment, examples, object, podSpec, service } from './objects.ts'

const test = suite('schema faults')
const container = 'spec.template.spec.containers.0'

function messageOf(changes: Readonly<Record<string, unknown>>, minor?: number): string {
  const [fault, ...more] = faultsOf(changed(deployment, changes), minor)
  assert.equal(more, [])
  return fault?.message ?? ''
}

test('right objects have no faults, in any minor', () => {
  for (let minor = oldestMinor; minor <= newestMinor; minor++)
    for (const example of examples) assert.equal(said(example, minor), [], `${example.kind} 1.${minor}`)
})

test('kinds that Kubernetes lacks, and those that another minor has', () => {
  assert.is(schemaFaults({ apiVersion: 'acme.io/v1', kind: 'Widget' }, 36), 'unknown-kind')
  assert.is(schemaFaults({ apiVersion: 'apps/v9', kind: 'Deployment' }, 36), 'unknown-kind')
  for (const value of [null, 5, 'text', [], {}, { kind: 'Pod' }, { apiVersion: 1, kind: 'Pod' }])
    assert.is(schemaFaults(value, 36), 'unknown-kind')
  assert.is(schemaFaults({ apiVersion: 'extensions/v1beta1', kind: 'Ingress' }, 36), 'not-served')
  assert.is(schemaFaults({ apiVersion: 'autoscaling/v2beta2', kind: 'HorizontalPodAutoscaler' }, 26), 'not-served')
  assert.is(
    schemaFaults({ apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy' }, 29),
    'not-served',
  )
})

test('items of a typed list are what their list says', () => {
  const item = { metadata: { name: 'a' }, spec: { ports: [{ port: 'x' }] } }
  const faults = schemaFaults(item, 36, { type: { apiVersion: 'v1', kind: 'Service' } })
  assert.equal(
    (faults as readonly { code: string }[]).map(({ code }) => code),
    ['wrong-type'],
  )
})

test('an unknown field is reported at its key, with the name that was meant', () => {
  const [fault] = faultsOf(changed(deployment, { 'spec.replica': 3 }))
  assert.equal(fault, {
    path: ['spec', 'replica'],
    code: 'unknown-field',
    message: 'There is no field `replica`; did you mean `replicas`?',
    at: 'key',
  })
  assert.match(messageOf({ [`${container}.Image`]: 'a' }), 'did you mean `image`?')
  assert.match(messageOf({ [`${container}.livenesProbe`]: {} }), 'did you mean `livenessProbe`?')
  assert.is(messageOf({ 'spec.whatever': 1 }), 'There is no field `whatever`.')
})

test('a field of another minor is named with its minors', () => {
  const sleep = { [`${container}.lifecycle.preStop`]: { sleep: { seconds: 1 } } }
  assert.equal(said(changed(deployment, sleep), 29), [])
  const [fault] = faultsOf(changed(deployment, sleep), 28)
  assert.is(fault!.message, 'There is no field `sleep` in Kubernetes 1.28; it exists since 1.29.')
  const claim = changed(deployment, { 'spec.template.spec.resourceClaims': [{ name: 'a', source: {} }] })
  assert.match(faultsOf(claim, 36)[0]!.message, 'it existed until 1.30')
})

test('a field that stands at another level is told where it belongs', () => {
  assert.match(
    messageOf({ [`${container}.privileged`]: true }),
    'there is one at `spec.template.spec.containers[].securityContext.privileged`',
  )
  assert.match(
    messageOf({ 'spec.template.spec.securityContext.privileged': true }),
    '`spec.template.spec.containers[].securityContext.privileged`',
  )
  assert.match(messageOf({ replicas: 2 }), 'there is one at `spec.replicas`')
  assert.match(messageOf({ 'spec.hostNetwork': true }), '`spec.template.spec.hostNetwork`')
  assert.match(messageOf({ [`${container}.hostNetwork`]: true }), '`spec.template.spec.hostNetwork`')
  assert.match(
    messageOf({ 'spec.template.spec.volumes.2': { name: 'c', secretName: 'x' } }),
    '`spec.template.spec.volumes[].secret.secretName`',
  )
})

test('wrong types are told in words, with what to do and without the value', () => {
  const rows: readonly (readonly [string, unknown, string])[] = [
    ['spec.replicas', '3', 'The value must be an integer, not a string. Take away the quotes.'],
    ['spec.replicas', 1.5, 'The value must be an integer, not a number.'],
    ['spec.paused', 'true', 'The value must be `true` or `false`, not a string. Take away the quotes.'],
    [`${container}.env.0.value`, 8080, 'The value must be a string, not an integer. Put it in quotes.'],
    [`${container}.args`, 'a', 'The value must be a list, not a string. Begin it with `- `, as an item of a list.'],
    [`${container}.args`, { a: 1 }, 'The value must be a list, not a map.'],
    [
      `${container}.ports`,
      { containerPort: 1 },
      'The value must be a list, not a map. Begin it with `- `, as an item of a list.',
    ],
    [`${container}.securityContext`, [{}], 'The value must be a map, not a list. Take away the `-` before it.'],
    [`${container}.resources.limits.cpu`, true, 'The value must be a quantity, not a boolean.'],
    ['metadata.labels', { a: true }, 'The value must be a string, not a boolean. Put it in quotes.'],
  ]
  for (const [path, value, message] of rows) assert.is(messageOf({ [path]: value }), message, path)
})

test('types, values and formats of scalars', () => {
  assertRows(deployment, [
    [{ 'spec.replicas': 2 ** 31 }, 'out-of-range spec.replicas'],
    [{ [`${container}.imagePullPolicy`]: 'always' }, `not-allowed-value ${container}.imagePullPolicy`],
    [{ [`${container}.imagePullPolicy`]: '' }, ''],
    [{ [`${container}.resources.limits.cpu`]: '1 core' }, `bad-format ${container}.resources.limits.cpu`],
    [{ [`${container}.resources.limits.memory`]: '128MB' }, `bad-format ${container}.resources.limits.memory`],
    [{ [`${container}.resources.limits.memory`]: 134217728 }, ''],
    [{ [`${container}.resources.limits.memory`]: '1.5e9' }, ''],
    [{ 'metadata.creationTimestamp': '2026-01-31' }, 'bad-format metadata.creationTimestamp'],
    [{ 'metadata.creationTimestamp': '2026-02-30T00:00:00Z' }, 'bad-format metadata.creationTimestamp'],
    [{ 'metadata.creationTimestamp': '2026-01-31T12:00:00.5+01:00' }, ''],
  ])
  assertRows(object('v1', 'Secret', {}), [
    [{ data: { a: 'YQ=' } }, 'bad-format data.a'],
    [{ data: { a: 'not base64' } }, 'bad-format data.a'],
    [{ data: { a: 'YW\nJj\n' } }, ''],
    [{ data: { a: '' } }, ''],
  ])
  assert.match(messageOf({ [`${container}.ports.0.protocol`]: 'tcp' }), '`tcp` must be written `TCP`')
})

test('what is missing is reported at its own path', () => {
  assertRows(deployment, [
    [{ 'spec.selector': undefined }, 'missing spec.selector'],
    [{ 'spec.selector': null }, 'missing spec.selector'],
    [{ [`${container}.name`]: undefined }, `missing ${container}.name`],
    [{ [`${container}.image`]: undefined }, `missing ${container}.image`],
    [{ spec: undefined }, 'missing spec'],
    [{ spec: null }, 'missing spec'],
  ])
})

test('a required field of which the server has a default, or which its description called so by mistake', () => {
  const set = { ...examples.find(({ kind }) => kind === 'StatefulSet')! }
  assert.equal(said(changed(set, { 'spec.serviceName': undefined }), 30), [])
  const binding = examples.find(({ kind }) => kind === 'RoleBinding')!
  assert.equal(said(changed(binding, { 'roleRef.apiGroup': undefined }), 30), [])
})

test('null in a field is no value; in a list or a map it is a fault', () => {
  assertRows(deployment, [
    [{ 'spec.replicas': null, 'metadata.creationTimestamp': null, 'spec.strategy': null }, ''],
    [{ [`${container}.args`]: ['a', null] }, `null-item ${container}.args.1`],
    [{ 'spec.template.spec.containers.1': null }, 'null-item spec.template.spec.containers.1'],
    [{ 'metadata.labels': { a: null } }, 'null-item metadata.labels.a'],
    [{ 'metadata.labels': null, 'metadata.annotations': null }, ''],
  ])
})

test('a value of the wrong type keeps no check from what is right beside it', () => {
  assertRows(deployment, [
    [
      { [`${container}.ports`]: 'x', [`${container}.volumeMounts.0.name`]: 'none' },
      `wrong-type ${container}.ports, no-such-item ${container}.volumeMounts.0.name`,
    ],
    [
      { 'spec.template.spec.volumes.0': 5 },
      'wrong-type spec.template.spec.volumes.0, no-such-item spec.template.spec.containers.0.volumeMounts.0.name',
    ],
    [{ 'spec.selector.matchLabels.app': 5 }, 'wrong-type spec.selector.matchLabels.app'],
  ])
})

test('status is taken as it is, but for its type', () => {
  assertRows(service, [
    [{ status: { whatever: 5, loadBalancer: 'x' } }, ''],
    [{ status: 'x' }, 'wrong-type status'],
  ])
})

test('items of one key: what the server rejects, and what server-side apply alone does', () => {
  assertRows(deployment, [
    [
      { 'spec.template.spec.volumes.2': { name: 'data', emptyDir: {} } },
      'duplicate-item spec.template.spec.volumes.2.name',
    ],
    [{ [`${container}.env.3`]: { name: 'A', value: 'b' } }, `ambiguous-item ${container}.env.3.name`],
    [{ [`${container}.ports.2`]: { containerPort: 8080, protocol: 'TCP' } }, `ambiguous-item ${container}.ports.2`],
    [{ [`${container}.ports.2`]: { containerPort: 8080, protocol: 'UDP' } }, ''],
    [
      { [`${container}.volumeMounts.2`]: { name: 'data', mountPath: '/data' } },
      `duplicate-item ${container}.volumeMounts.2.mountPath`,
    ],
  ])
  const many = Array.from({ length: 40 }, (_, index) => ({ name: `v${index % 39}`, emptyDir: {} }))
  const pod = object('v1', 'Pod', { spec: { ...podSpec, containers: [{ name: 'a', image: 'a' }], volumes: many } })
  assert.equal(said(pod), ['duplicate-item spec.volumes.39.name'])
})

test('schemas within custom resource definitions are looked into', () => {
  const definition = examples.find(({ kind }) => kind === 'CustomResourceDefinition')!
  const root = 'spec.versions.0.schema.openAPIV3Schema'
  assertRows(definition, [
    [
      { [`${root}.properties.spec.additionalProperties.items.typ`]: 'x' },
      `unknown-field ${root}.properties.spec.additionalProperties.items.typ`,
    ],
    [{ [`${root}.properties.spec.additionalProperties`]: true }, ''],
    [
      { [`${root}.properties.spec.additionalProperties`]: 'x' },
      `wrong-type ${root}.properties.spec.additionalProperties`,
    ],
  ])
})

test('keys that all objects inherit are ordinary keys', () => {
  const odd = JSON.parse('{"constructor": 1, "__proto__": {"a": 1}, "toString": null}') as object
  const faults = said({ ...deployment, metadata: { name: 'a', labels: odd } })
  assert.equal(faults, [
    'wrong-type metadata.labels.constructor',
    'wrong-type metadata.labels.__proto__',
    'null-item metadata.labels.toString',
  ])
  assert.equal(said({ ...deployment, ...(JSON.parse('{"hasOwnProperty": 1}') as object) }), [
    'unknown-field hasOwnProperty',
  ])
})

test('depth and repetition end', () => {
  let deep: Record<string, unknown> = { type: 'object' }
  for (let level = 0; level < 5000; level++) deep = { type: 'object', properties: { a: deep } }
  const definition = examples.find(({ kind }) => kind === 'CustomResourceDefinition')!
  const faults = said(changed({ ...definition }, {}))
  assert.equal(faults, [])
  const path = 'spec.versions.0.schema.openAPIV3Schema'
  const bottomless = structuredClone(definition) as never as Record<string, never>
  Object.assign((bottomless.spec as never as { versions: { schema: object }[] }).versions[0]!.schema, {
    openAPIV3Schema: deep,
  })
  const [fault] = faultsOf(bottomless)
  assert.is(fault?.code, 'too-deep')
  assert.match(fault!.path.join('.'), path)

  // Twenty doublings of one node, as anchors make them.
  let wide: Record<string, unknown> = { type: 'string' }
  for (let level = 0; level < 24; level++) wide = { type: 'object', properties: { a: wide, b: wide } }
  Object.assign((bottomless.spec as never as { versions: { schema: object }[] }).versions[0]!.schema, {
    openAPIV3Schema: wide,
  })
  assert.equal(said(bottomless), [])

  const cycle: Record<string, unknown> = { type: 'object' }
  cycle.properties = { a: cycle, b: cycle }
  Object.assign((bottomless.spec as never as { versions: { schema: object }[] }).versions[0]!.schema, {
    openAPIV3Schema: cycle,
  })
  assert.ok(faultsOf(bottomless).every(({ code }) => code === 'too-deep'))
})

test.run()
