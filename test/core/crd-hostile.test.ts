/** Schemas that nobody would write in good faith: none of them crashes a run, or holds it up. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checked, definition, messages, toldOf, undecidedIn, widget } from '../support/custom-resources.ts'

const test = suite('hostile schemas')

const gap = 'A pattern of its schema is not evaluated: it is not valid, or costs too much.'

async function undecided(field: object, value: string): Promise<Readonly<Record<string, number>>> {
  const spec = { type: 'object', properties: { x: field } }
  const run = await checked({ 'crd.yaml': definition(spec), 'a.yaml': widget(`spec: { x: ${value} }`) })
  assert.equal(run.crashes, 0)
  assert.equal(run.problems, [])
  return undecidedIn(run)
}

test('patterns take time that grows with the text', async () => {
  const start = performance.now()
  const text = `${'a'.repeat(50_000)}!`
  for (const pattern of ['^(a+)+$', '^(a|a)*$', '^(a?){50}a{50}$', '(.*a){12}b'])
    assert.equal((await messages({ type: 'string', pattern }, text)).length, 1, pattern)
  assert.ok(performance.now() - start < 20_000)
})

test('patterns that are not valid, or stand for too much, are accepted and named', async () => {
  for (const pattern of ['(?=a)b', '(a', '(a{1000}){1000}', '((((){1000}){1000}){1000})', '(?<!x)a', '\\1', '[z-a]'])
    assert.equal(await undecided({ type: 'string', pattern }, 'b'), { [gap]: 1 }, pattern)
  assert.equal(await undecided({ type: 'string', pattern: '^(.{0,900}x){20}$' }, 'y'.repeat(200_000)), { [gap]: 1 })
})

test('only a value that is there makes a pattern matter', async () => {
  const field = { type: 'object', properties: { a: { type: 'string', pattern: '(?=a)' }, b: { type: 'string' } } }
  assert.equal(await undecided(field, '{ b: x }'), {})
})

test('what refers to something is not evaluated', async () => {
  const reason = 'Its schema uses `$ref`, which is not evaluated.'
  for (const $ref of ['#', '#/properties/spec', 'https://example.com/x.json', '#/%zz'])
    assert.equal(await undecided({ $ref }, '{ a: 1 }'), { [reason]: 1 }, $ref)
})

test('keywords of a wrong type are passed over', async () => {
  const odd: readonly unknown[] = [null, 1, 'x', true, [], {}, [null], { a: null }]
  const keywords = [
    'properties',
    'additionalProperties',
    'items',
    'required',
    'enum',
    'pattern',
    'format',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'minLength',
    'maxItems',
    'multipleOf',
    'allOf',
    'anyOf',
    'oneOf',
    'nullable',
    'x-kubernetes-validations',
    'x-kubernetes-list-type',
    'x-kubernetes-list-map-keys',
    'x-kubernetes-embedded-resource',
    'x-kubernetes-int-or-string',
    'x-kubernetes-preserve-unknown-fields',
  ]
  for (const keyword of keywords)
    for (const value of odd) {
      const spec = { type: 'object', properties: { x: { [keyword]: value }, y: { type: 'array', [keyword]: value } } }
      const files = {
        'crd.yaml': definition(spec),
        'a.yaml': widget('spec: { x: { a: [1, { b: null }], c: d }, y: [{ a: b }, 1, x] }'),
      }
      const run = await checked(files)
      assert.is(run.crashes, 0, `${keyword}: ${JSON.stringify(value)}`)
      assert.not(
        Object.keys(undecidedIn(run)).some(reason => reason.includes('compile')),
        keyword,
      )
    }
})

test('definitions of any shape do no harm', async () => {
  const text = definition({ type: 'object', properties: { a: { type: 'string' } } })
  const places = JSON.parse(text) as Readonly<Record<string, unknown>>
  const replaced = (value: unknown, by: unknown): readonly unknown[] =>
    typeof value !== 'object' || value === null
      ? [by]
      : [
          by,
          ...Object.keys(value).flatMap(key =>
            replaced((value as Readonly<Record<string, unknown>>)[key], by).map(child =>
              Array.isArray(value) ? [child] : { ...value, [key]: child },
            ),
          ),
        ]
  for (const by of [null, 1, 'x', [], {}])
    for (const spec of replaced(places.spec, by)) {
      const crd = JSON.stringify({ ...places, spec })
      const run = await checked({ 'crd.yaml': crd, 'a.yaml': widget('spec: { a: x }') })
      assert.is(run.crashes, 0, crd)
    }
})

test('names that mean something to JavaScript are names', async () => {
  const properties = JSON.parse('{"__proto__": {"type": "integer"}, "constructor": {"type": "integer"}}') as object
  const files = {
    'crd.yaml': definition({ type: 'object', properties, required: ['toString'] }),
    'a.yaml': widget('spec: { "__proto__": 1, constructor: x }'),
  }
  assert.equal(toldOf(await checked(files), files), [
    '4:1 «spec» missing: `toString` is missing.',
    '4:38 «x» wrong-type: The value must be an integer, not a string.',
  ])
})

test('a schema of great depth, and a value of great depth', async () => {
  const deep = (depth: number): object => (depth === 0 ? {} : { allOf: [deep(depth - 1)] })
  assert.equal(await undecided(deep(240), 'a'), { 'The schema of its kind cannot be used, for it is too deep.': 1 })
  const field = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
  const list = { type: 'array', 'x-kubernetes-preserve-unknown-fields': true, items: {} }
  assert.equal(await undecided(field, `${'['.repeat(30)}${']'.repeat(30)}`.replace(/^(.*)$/, '{ a: $1 }')), {})
  const nested = Array.from({ length: 250 }).reduce<object>(item => ({ ...list, items: item }), {})
  assert.equal(await undecided(nested, `${'['.repeat(250)}${']'.repeat(250)}`), {
    'The schema of its kind cannot be used, for it is too deep.': 1,
  })
})

test('a large schema costs little where little of it is used', async () => {
  const leaf = { type: 'string', pattern: '^[a-z]+$', anyOf: [{ maxLength: 3 }, { enum: ['abcd'] }] }
  const wide = (depth: number): object =>
    depth === 0
      ? leaf
      : { type: 'object', properties: Object.fromEntries('abcdefghij'.split('').map(key => [key, wide(depth - 1)])) }
  const spec = wide(4)
  const files = { 'crd.yaml': definition(spec), 'a.yaml': widget('spec: { a: { b: { c: { d: ABC } } } }') }
  const start = performance.now()
  assert.equal(toldOf(await checked(files), files), [
    '4:27 «ABC» bad-format: `ABC` does not match the pattern `^[a-z]+$`.',
  ])
  assert.ok(performance.now() - start < 10_000)
})

test('very many faults take time that grows with them', async () => {
  const item = {
    type: 'object',
    properties: { a: { type: 'string' }, b: { type: 'string' } },
    oneOf: [{ required: ['a'] }, { anyOf: [{ required: ['b'] }, { required: ['c'] }] }],
  }
  const spec = { type: 'object', properties: { x: { type: 'array', uniqueItems: true, items: item } } }
  const x = Array.from({ length: 5000 }, () => ({}))
  const unknown = Object.fromEntries(x.map((_, index) => [`k${index}`, 1]))
  const object = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'a' }, spec: { x, ...unknown } }
  const files = { 'crd.yaml': definition(spec), 'a.json': JSON.stringify(object) }
  const start = performance.now()
  const run = await checked(files)
  assert.is(run.problems.length, 5000 + 5000 + 1)
  assert.ok(performance.now() - start < 20_000)
})

test.run()
