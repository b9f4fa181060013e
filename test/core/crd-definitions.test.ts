/** What is wrong with a CustomResourceDefinition itself, and not with its shape: schemas that are not structural. */
import { crdFaults } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { definition, definitionOf } from '../support/custom-resources.ts'

const test = suite('faults of definitions')

const base = 'spec.versions.0.schema.openAPIV3Schema.properties.spec'

function told(crd: string): readonly string[] {
  return crdFaults(JSON.parse(crd)).map(({ path, code, message, at }) => {
    const where = path.join('.').replace(base, '…')
    return `${where}${at === 'key' ? ' (key)' : ''} ${code}: ${message}`
  })
}

/** Of the schema of `spec`. */
const ofSpec = (schema: object) => told(definition(schema))
const ofField = (schema: object) => ofSpec({ type: 'object', properties: { x: schema } })

test('a structural schema has no fault', () => {
  const anything = { 'x-kubernetes-preserve-unknown-fields': true }
  const eitherAnd = {
    'x-kubernetes-int-or-string': true,
    allOf: [{ anyOf: [{ type: 'integer' }, { type: 'string' }] }],
  }
  const schema = {
    type: 'object',
    properties: {
      either: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
      eitherAnd,
      anything,
      map: { type: 'object', additionalProperties: { type: 'string', pattern: '(?i)^a$' } },
      list: { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'set' },
      keyed: {
        type: 'array',
        'x-kubernetes-list-type': 'map',
        'x-kubernetes-list-map-keys': ['name', 'port'],
        items: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string' }, port: { type: 'integer', default: 80 } },
        },
      },
      object: { type: 'object', 'x-kubernetes-embedded-resource': true, ...anything },
    },
    oneOf: [{ required: ['map'] }, { properties: { list: { minItems: 1 } }, not: { required: ['keyed'] } }],
  }
  assert.equal(ofSpec(schema), [])
})

test('every field and item needs a type', () => {
  assert.equal(ofField({}), ['….properties.x.type missing: The schema of a field needs a `type`.'])
  assert.equal(ofField({ type: 'array', items: {} }), [
    '….properties.x.items.type missing: The schema of list items needs a `type`.',
  ])
  assert.equal(ofField({ type: 'object', additionalProperties: { description: 'x' } }), [
    '….properties.x.additionalProperties.type missing: The schema of a field needs a `type`.',
  ])
  assert.equal(ofField({ 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true }), [
    '….properties.x.type missing: The type of an embedded resource must be `object`.',
  ])
})

test('what stands beside a schema says nothing of types', () => {
  const nested = (key: string) => `\`${key}\` may not stand inside of \`allOf\`, \`anyOf\`, \`oneOf\` or \`not\`.`
  assert.equal(
    ofField({ type: 'string', anyOf: [{ type: 'string' }, { not: { description: 'x', nullable: true } }] }),
    [
      `….properties.x.anyOf.0.type (key) forbidden-field: ${nested('type')}`,
      `….properties.x.anyOf.1.not.description (key) forbidden-field: ${nested('description')}`,
      `….properties.x.anyOf.1.not.nullable (key) forbidden-field: ${nested('nullable')}`,
    ],
  )
  assert.equal(
    ofField({
      type: 'object',
      properties: { a: { type: 'string' } },
      allOf: [{ properties: { a: { default: 'x' } } }],
    }),
    [`….properties.x.allOf.0.properties.a.default (key) forbidden-field: ${nested('default')}`],
  )
})

test('keywords that the API server has no use for', () => {
  for (const key of ['id', 'definitions', 'dependencies', 'patternProperties', 'additionalItems'])
    assert.equal(ofField({ type: 'object', [key]: { a: {} } }), [
      `….properties.x.${key} (key) forbidden-field: A structural schema has no \`${key}\`.`,
    ])
  assert.equal(ofField({ type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false }), [
    '….properties.x.additionalProperties (key) conflict: `properties` and `additionalProperties` exclude each other.',
  ])
  assert.equal(ofField({ type: 'object', 'x-kubernetes-preserve-unknown-fields': false }), [
    '….properties.x.x-kubernetes-preserve-unknown-fields not-allowed-value: It must be `true`, or absent.',
  ])
  assert.equal(told(definition({ type: 'object' }, {}, { nullable: true, additionalProperties: true })).length, 2)
})

test('patterns that are none', () => {
  assert.equal(ofField({ type: 'string', pattern: '(?=a)b' }), [
    '….properties.x.pattern bad-format: `(?=a)b` is no pattern: it has a group of a form that RE2 does not know, such as `(?=`.',
  ])
  assert.equal(ofField({ type: 'string', pattern: '(a{1000}){1000}' }), [], 'a pattern that is too much for us')
})

test('lists with keys', () => {
  const item = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'object' } },
  }
  const keyed = (keys: readonly string[], more: object = {}) =>
    ofField({
      type: 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': keys,
      items: item,
      ...more,
    })
  assert.equal(keyed(['a']), [])
  assert.equal(keyed([]), ['….properties.x.x-kubernetes-list-map-keys missing: A list that is a map needs its keys.'])
  assert.equal(keyed(['a', 'b', 'c', 'd']), [
    '….properties.x.x-kubernetes-list-map-keys.1 conflict: `b` is a key of the list, so that it must be required, or have a default.',
    '….properties.x.items.properties.c.type conflict: `c` is a key of the list, so that it must be a scalar.',
    '….properties.x.x-kubernetes-list-map-keys.3 no-such-item: The items have no field `d`.',
  ])
  assert.equal(keyed(['a'], { 'x-kubernetes-list-type': 'set' }), [
    '….properties.x.x-kubernetes-list-type conflict: The items of a set must be scalars, or have `x-kubernetes-map-type: atomic`.',
    '….properties.x.x-kubernetes-list-map-keys conflict: Only a list with `x-kubernetes-list-type: map` has keys.',
  ])
  assert.equal(
    keyed(['a'], { 'x-kubernetes-list-type': 'mpa' })[0]?.replace(/.*not-allowed/, 'not-allowed'),
    'not-allowed-value: `mpa` is none of the values: `atomic`, `set` or `map`.',
  )
  assert.equal(ofField({ type: 'object', 'x-kubernetes-list-type': 'atomic' }), [
    '….properties.x.x-kubernetes-list-type conflict: Only a list (`type: array`) has it.',
  ])
})

test('what stands beside the schema of a version', () => {
  const version = {
    schema: { openAPIV3Schema: { type: 'object' } },
    deprecationWarning: 'x',
    subresources: {
      scale: { specReplicasPath: 'spec.a', statusReplicasPath: '.spec.a', labelSelectorPath: '.status.x' },
    },
    additionalPrinterColumns: [
      { name: 'A', type: 'text', jsonPath: '.spec' },
      { name: 'B', type: 'date', jsonPath: 'spec' },
      { name: 'C', type: 'integer', format: 'int16', jsonPath: '.spec' },
    ],
  }
  const conversion = { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v2'] } }
  assert.equal(told(definitionOf({ v1: version }, { conversion })), [
    'spec.versions.0.deprecationWarning (key) forbidden-field: Only a version with `deprecated: true` may have a warning.',
    'spec.versions.0.subresources.scale.specReplicasPath bad-format: `spec.a` must begin with `.spec.`.',
    'spec.versions.0.subresources.scale.statusReplicasPath bad-format: `.spec.a` must begin with `.status.`.',
    'spec.versions.0.additionalPrinterColumns.0.type not-allowed-value: `text` is none of the values: `boolean`, `date`, `integer`, `number` or `string`.',
    'spec.versions.0.additionalPrinterColumns.1.jsonPath bad-format: `spec` must begin with a dot.',
    'spec.versions.0.additionalPrinterColumns.2.format not-allowed-value: `int16` is none of the values: `byte`, `date`, `date-time`, `double`, `float`, `int32`, `int64` or `password`.',
    'spec.conversion.webhook.conversionReviewVersions not-allowed-value: One of the versions must be `v1` or `v1beta1`.',
  ])
})

test('warnings', () => {
  const of = (deprecationWarning: string) =>
    told(
      definitionOf({ v1: { schema: { openAPIV3Schema: { type: 'object' } }, deprecated: true, deprecationWarning } }),
    ).map(text => text.replace('spec.versions.0.deprecationWarning ', ''))
  assert.equal(of('Use v2, “please”.'), [])
  assert.equal(of(''), ['missing: A warning must not be empty.'])
  assert.equal(of('ä'.repeat(129)), ['out-of-range: The warning has 258 bytes; 256 are the most.'])
  assert.equal(of('Use v2.\n'), [
    'bad-format: A warning stands on one line, and has no character that cannot be printed.',
  ])
})

test('schemas of objects: their type and metadata are not their own', () => {
  const root = (fields: object) =>
    told(definitionOf({ v1: { schema: { openAPIV3Schema: { type: 'object', ...fields } } } }))
  const at = 'spec.versions.0.schema.openAPIV3Schema'
  assert.equal(root({ properties: { kind: { type: 'string' }, metadata: { type: 'object' } } }), [])
  assert.equal(
    root({ properties: { metadata: { type: 'object', properties: { name: { type: 'string', maxLength: 9 } } } } }),
    [],
  )
  assert.equal(root({ properties: { kind: { type: 'integer' } } }), [
    `${at}.properties.kind.type not-allowed-value: The type of \`kind\` must be \`string\`.`,
  ])
  const message =
    'The schema of metadata is that of Kubernetes itself; only `name` and `generateName` may be restricted.'
  assert.equal(
    root({
      properties: { metadata: { type: 'object', required: ['name'], properties: { labels: { type: 'object' } } } },
    }),
    [
      `${at}.properties.metadata.required (key) forbidden-field: ${message}`,
      `${at}.properties.metadata.properties.labels (key) forbidden-field: ${message}`,
    ],
  )
  const embedded = { type: 'object', 'x-kubernetes-embedded-resource': true }
  assert.equal(ofField(embedded), [
    '….properties.x.properties missing: The schema of an embedded resource needs `properties`, or `x-kubernetes-preserve-unknown-fields: true`.',
  ])
  assert.equal(ofField({ ...embedded, additionalProperties: true, properties: { a: { type: 'string' } } }), [
    '….properties.x.additionalProperties (key) forbidden-field: It may not stand in the schema of an embedded resource.',
  ])
})

test('a status of its own leaves the root but a few keywords', () => {
  const of = (subresources: object) =>
    told(
      definitionOf({
        v1: { subresources, schema: { openAPIV3Schema: { type: 'object', anyOf: [{ minProperties: 1 }] } } },
      }),
    )
  assert.equal(of({}), [])
  assert.equal(of({ status: {} }), [
    'spec.versions.0.schema.openAPIV3Schema.anyOf (key) forbidden-field: It may not stand at the root of a schema with the subresource `status`.',
  ])
})

test('what a branch restricts, the schema has', () => {
  const message = 'A branch of the schema restricts it, so that the schema itself must have it.'
  const a = { a: { type: 'string' } }
  assert.equal(ofField({ type: 'object', properties: a, oneOf: [{ properties: { a: { minLength: 1 } } }] }), [])
  assert.equal(ofField({ type: 'object', properties: a, not: { anyOf: [{ properties: { b: { minLength: 1 } } }] } }), [
    `….properties.x.properties.b missing: ${message}`,
  ])
  assert.equal(ofField({ type: 'object', properties: a, allOf: [{ items: { minLength: 1 } }] }), [
    `….properties.x.items missing: ${message}`,
  ])
})

test('nothing is said of other objects, of old definitions, and of what has another shape', () => {
  for (const value of [
    null,
    'x',
    [],
    {},
    { apiVersion: 'apiextensions.k8s.io/v1' },
    { apiVersion: 'apiextensions.k8s.io/v1', spec: { versions: [null, 1, {}] } },
  ])
    assert.equal(crdFaults(value), [])
  assert.equal(crdFaults({ ...JSON.parse(definition({})), apiVersion: 'apiextensions.k8s.io/v1beta1' }), [])
})

test.run()
