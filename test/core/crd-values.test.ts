/** Custom resources by the schemas of their definitions: types, limits, defaults and formats, as the API server has them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checked, definition, messages, toldOf, verdict, widget } from '../support/custom-resources.ts'

const test = suite('values of custom resources')

/** Field, value as YAML, and what is said. */
const cases: readonly (readonly [field: object, value: string, message?: string])[] = [
  [{ type: 'integer' }, '3'],
  [{ type: 'integer' }, '3.0'],
  [{ type: 'integer' }, '9007199254740993'],
  [{ type: 'integer' }, '3.5', 'wrong-type: The value must be an integer, not a number.'],
  [{ type: 'integer' }, 'abc', 'wrong-type: The value must be an integer, not a string.'],
  [{ type: 'integer' }, '"3"', 'wrong-type: The value must be an integer, not a string. Take away the quotes.'],
  [{ type: 'integer' }, '1e20', 'out-of-range: The number 100000000000000000000 does not fit in 64 bits.'],
  [{ type: 'number' }, '1e20'],
  [{ type: 'string' }, '3', 'wrong-type: The value must be a string, not an integer. Put it in quotes.'],
  [{ type: 'string' }, 'yes', 'wrong-type: The value must be a string, not a boolean. Put it in quotes.'],
  [
    { type: 'boolean' },
    '"true"',
    'wrong-type: The value must be `true` or `false`, not a string. Take away the quotes.',
  ],
  [{ type: 'object', properties: { a: { type: 'string' } } }, '[]', 'wrong-type: The value must be a map, not a list.'],
  [
    { type: 'array', items: { type: 'string' } },
    '{ a: 1 }',
    'wrong-type: The value must be a list, not a map. Begin it with `- `, as an item of a list.',
  ],
  [{ type: 'array', items: { type: 'string' } }, '[a, null]', 'null-item: An item of the list is empty.'],
  [{ 'x-kubernetes-int-or-string': true }, '50%'],
  [{ 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] }, '50'],
  [
    { 'x-kubernetes-int-or-string': true },
    '1.5',
    'wrong-type: The value must be an integer or a string, not a number.',
  ],
  [
    { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
    '{}',
    'wrong-type: The value must be an integer or a string, not a map.',
  ],
  [{ type: 'string', enum: ['Aa', 'B'] }, 'B'],
  [{ type: 'string', enum: ['Aa', 'B'] }, 'aa', 'not-allowed-value: `aa` must be written `Aa`.'],
  [{ type: 'string', enum: ['Aa', 'B'] }, 'zz', 'not-allowed-value: `zz` is none of the values: `Aa` or `B`.'],
  [{ type: 'integer', minimum: 1 }, '1'],
  [{ type: 'integer', minimum: 1 }, '0', 'out-of-range: The number must be at least 1, not 0.'],
  [
    { type: 'integer', minimum: 1, exclusiveMinimum: true },
    '1',
    'out-of-range: The number must be more than 1, not 1.',
  ],
  [{ type: 'integer', minimum: 1, exclusiveMinimum: false }, '1'],
  [{ type: 'number', maximum: 1, exclusiveMaximum: true }, '1', 'out-of-range: The number must be less than 1, not 1.'],
  [{ type: 'number', multipleOf: 0.1 }, '0.3'],
  [{ type: 'number', multipleOf: 0.1 }, '0.35', 'out-of-range: The number must be a multiple of 0.1, not 0.35.'],
  [{ type: 'string', maxLength: 1 }, '😀'],
  [{ type: 'string', minLength: 2 }, '😀', 'out-of-range: The text has 1 character; it must have at least 2.'],
  [
    { type: 'array', maxItems: 1, items: { type: 'integer' } },
    '[1, 2]',
    'out-of-range: The list has 2 items; it must have at most 1.',
  ],
  [
    { type: 'object', maxProperties: 1, additionalProperties: { type: 'integer' } },
    '{ a: 1, b: 2 }',
    'out-of-range: The map has 2 keys; it must have at most 1.',
  ],
  [
    { type: 'object', additionalProperties: { type: 'string', maxLength: 1 } },
    '{ a: bb }',
    'out-of-range: The text has 2 characters; it must have at most 1.',
  ],
  // Null in a field is as if the field were absent, unless it may be null.
  [{ type: 'string', minLength: 1 }, 'null'],
  [{ type: 'string', nullable: true, enum: ['a'] }, 'null', 'not-allowed-value: `null` must be `a`.'],
  [{ type: 'string', nullable: true }, 'null'],
  [{ type: 'string', nullable: true, enum: ['a', null] }, 'null', 'not-allowed-value: `null` must be `a`.'],
  [{ type: 'string', nullable: true, enum: [null] }, 'null'],
  [{ 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }], nullable: true }, 'null'],
  [{ type: 'object', nullable: true, not: { required: ['a'] }, oneOf: [{ required: ['a'] }] }, 'null'],
  [{ type: 'object', nullable: true, oneOf: [{ required: ['a'] }] }, '{}', 'missing: `a` is missing.'],
]

for (const [field, value, message] of cases)
  test(`${JSON.stringify(field)}: ${value}`, async () =>
    assert.equal(await messages(field, value), message === undefined ? [] : [message]))

const formats: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  'date-time': ['2020-01-01T00:00:00.5+01:00', '2020-01-01 00:00:00Z'],
  bsonobjectid: ['507f1f77bcf86cd799439011', '507f'],
  byte: ['aGVsbG8=', 'aGVsbG8'],
  cidr: ['10.0.0.1/8', '10.0.0.0/33'],
  creditcard: ['4111 1111 1111 1111', '4111 1111 1111 1112'],
  date: ['2020-02-29', '2021-02-29'],
  duration: ['1h30m', 'soon'],
  email: ['A <a@b.c>', 'a@'],
  hexcolor: ['#ff12F0', '#ff'],
  hostname: ['a.example.com', 'a..com'],
  ipv4: ['10.0.0.1', '10.0.0.256'],
  ipv6: ['fe80::1', 'fe80::1%eth0'],
  isbn: ['978-0321751041', '978-0321751042'],
  isbn10: ['080442957X', '0804429571'],
  mac: ['01:23:45:67:89:ab', '01:23:45:67:89'],
  rgbcolor: ['rgb(0, 1, 255)', 'rgb(256,0,0)'],
  ssn: ['123-45-6789', '123456789'],
  uri: ['https://a:80/b?c', 'a/b'],
  uuid4: ['12345678-1234-4234-9234-1234567890ab', '12345678-1234-1234-9234-1234567890ab'],
}

for (const [format, [good, bad]] of Object.entries(formats))
  test(`the format ${format}`, async () => {
    assert.equal(await messages({ type: 'string', format }, JSON.stringify(good)), [])
    const [message, ...more] = await messages({ type: 'string', format }, JSON.stringify(bad))
    assert.match(message ?? '', /^bad-format: `.*` is no /)
    assert.equal(more, [])
  })

test('formats that the API server does not know say nothing', async () => {
  for (const format of ['int32', 'x', 'k8s-short-name', 'uri-reference'])
    assert.equal(await messages({ type: 'string', format }, '"A b"'), [])
  assert.equal(await messages({ type: 'integer', format: 'int32' }, '3000000000'), [])
})

test('what is required stands at its parent, and a default takes its place', async () => {
  const spec = {
    type: 'object',
    required: ['a', 'b'],
    properties: {
      a: { type: 'string' },
      b: { type: 'string', default: 'x' },
      c: { type: 'object', required: ['d'], properties: { d: { type: 'string' } }, default: {} },
    },
  }
  assert.equal(await verdict(spec, 'spec: {}'), [
    '4:1 «spec» missing: `a` is missing.',
    '4:1 «spec» missing: `d` is missing.',
  ])
  assert.equal(await verdict(spec, 'spec: { a: null, b: null, c: { d: x } }'), ['4:9 «a» missing: `a` is missing.'])
})

test('each fault stands at its field, the same object in a List too', async () => {
  const files = {
    'crd.yaml': definition({ type: 'object', properties: { list: { type: 'array', items: { type: 'integer' } } } }),
    'list.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: example.com/v1
    kind: Widget
    metadata: { name: a }
    spec:
      list:
        - 1
        - "2"
`,
  }
  assert.equal(toldOf(await checked(files), files), [
    '10:11 «"2"» wrong-type: The value must be an integer, not a string. Take away the quotes.',
  ])
})

test('the rest of the object is compared, too', async () => {
  const root = { required: ['spec', 'data'], properties: { data: { type: 'string' }, spec: { type: 'object' } } }
  const files = { 'crd.yaml': definition({}, {}, root), 'a.yaml': widget('data: 1\nother: {}') }
  assert.equal(toldOf(await checked(files), files), [
    '3:19 «a» missing: `spec` is missing.',
    '4:7 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.',
    '5:1 «other» unknown-field: There is no field `other`.',
  ])
})

test.run()
