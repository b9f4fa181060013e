/** Fields that the schema of a custom resource does not have, metadata, and objects that stand in others. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checked, definition, toldOf, verdict } from '../support/custom-resources.ts'

const test = suite('fields of custom resources')

const text = { type: 'string' }
const keeps = { 'x-kubernetes-preserve-unknown-fields': true }

test('an unknown field stands at its key, with what was meant', async () => {
  const spec = {
    type: 'object',
    properties: {
      replicas: { type: 'integer' },
      template: { type: 'object', properties: { image: text } },
      items: { type: 'array', items: { type: 'object', properties: { port: { type: 'integer' } } } },
    },
  }
  const told = await verdict(
    spec,
    `spec:
  replica: 1
  image: x
  port: 1
  template:
    Image: x
    replicas: 1
    zzz: { a: 1 }
  items:
    - prot: 1`,
  )
  assert.equal(told, [
    '5:3 «replica» unknown-field: There is no field `replica`; did you mean `replicas`?',
    '6:3 «image» unknown-field: There is no field `image` here; there is one at `spec.template.image`.',
    '7:3 «port» unknown-field: There is no field `port` here; there is one at `spec.items[].port`.',
    '9:5 «Image» unknown-field: There is no field `Image`; did you mean `image`?',
    '10:5 «replicas» unknown-field: There is no field `replicas` here; there is one at `spec.replicas`.',
    '11:5 «zzz» unknown-field: There is no field `zzz`.',
    '13:7 «prot» unknown-field: There is no field `prot`; did you mean `port`?',
  ])
})

test('where unknown fields are kept, those that are known are still compared', async () => {
  const partly = { type: 'object', ...keeps, properties: { known: { type: 'object', properties: { a: text } } } }
  const spec = {
    type: 'object',
    properties: { any: keeps, partly, list: { type: 'array', ...keeps, items: { type: 'object' } } },
  }
  const told = await verdict(
    spec,
    `spec:
  any: { a: [{ b: null }] }
  list: [{ a: 1 }]
  partly:
    other: { a: 1 }
    known: { a: 1, b: 1 }`,
  )
  assert.equal(told, [
    '9:17 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.',
    '9:20 «b» unknown-field: There is no field `b`.',
  ])
})

test('`additionalProperties: true` lets any field in, but not what is inside of it', async () => {
  const spec = { type: 'object', properties: { free: { type: 'object', additionalProperties: true } } }
  assert.equal(await verdict(spec, 'spec: { free: { a: 1, b: [2], c: { d: 1 } } }'), [
    '4:36 «d» unknown-field: There is no field `d`.',
  ])
})

test('what has the wrong type is not looked into', async () => {
  const spec = { type: 'object', properties: { a: text, list: { type: 'array', items: text } } }
  assert.equal(await verdict(spec, 'spec: { a: { b: { c: 1 } }, list: { d: 1 } }'), [
    '4:9 «a» wrong-type: The value must be a string, not a map.',
    '4:29 «list» wrong-type: The value must be a list, not a map. Begin it with `- `, as an item of a list.',
  ])
})

test('names that objects have by themselves are fields like others', async () => {
  const spec = { type: 'object', properties: { constructor: text, toString: { type: 'integer' } } }
  assert.equal(await verdict(spec, 'spec: { constructor: a, toString: 1 }'), [])
  assert.equal(await verdict(spec, 'spec: { constructor: 1, toString: a, __proto__: { x: 1 }, hasOwnProperty: 1 }'), [
    '4:22 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.',
    '4:35 «a» wrong-type: The value must be an integer, not a string.',
    '4:38 «__proto__» unknown-field: There is no field `__proto__`.',
    '4:59 «hasOwnProperty» unknown-field: There is no field `hasOwnProperty`.',
  ])
})

test('metadata is that of every object, whatever the schema says', async () => {
  const root = {
    properties: {
      metadata: { type: 'object', properties: { name: { type: 'string', maxLength: 3 } } },
      spec: { type: 'object' },
    },
  }
  const files = {
    'crd.yaml': definition({}, {}, root),
    'a.yaml': `apiVersion: example.com/v1
kind: Widget
metadata:
  name: a_b_c
  label: { a: b }
  labels: { a: 1 }
  finalizers: [no-domain]
  creationTimestamp: null
`,
  }
  assert.equal(
    toldOf(await checked(files), files).map(line => line.replace(/: it may hold.*/, '')),
    [
      '4:9 «a_b_c» bad-format: `a_b_c` is not valid here',
      '4:9 «a_b_c» out-of-range: The text has 5 characters; it must have at most 3.',
      '5:3 «label» unknown-field: There is no field `label`; did you mean `labels`?',
      '6:16 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.',
    ],
  )
})

test('an object that stands in another has a type and metadata', async () => {
  const embedded = { type: 'object', 'x-kubernetes-embedded-resource': true, ...keeps }
  const spec = { type: 'object', properties: { object: embedded, objects: { type: 'array', items: embedded } } }
  assert.equal(
    await verdict(spec, 'spec: { object: { apiVersion: v1, kind: Pod, metadata: { labels: { a: b } }, x: 1 } }'),
    [],
  )
  const told = await verdict(
    spec,
    `spec:
  object: { apiVersion: v1 }
  objects:
    - { apiVersion: a/b/c, kind: "1", metadata: { nam: x } }
    - { apiVersion: 1, kind: "", metadata: { name: a/b } }`,
  )
  assert.equal(
    told.map(line => line.replace(/: it may hold.*/, '')),
    [
      '5:3 «object» missing: `kind` is missing.',
      '7:21 «a/b/c» bad-format: `a/b/c` is no `apiVersion`.',
      '7:34 «"1"» bad-format: `1` is no `kind`.',
      '7:51 «nam» unknown-field: There is no field `nam`; did you mean `name`?',
      '8:21 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.',
      '8:30 «""» missing: `kind` must not be empty.',
      '8:52 «a/b» bad-format: `a/b` is no name',
    ],
  )
})

test.run()
