/** Schemas that a config gives for custom resources: definitions, and JSON Schemas as catalogs have them. */
import { type Config, ConfigError, type SchemaFile } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checked, definition, type Files, toldOf, undecidedIn, widget } from '../support/custom-resources.ts'

const test = suite('given schemas')

function given(files: Files): readonly SchemaFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, read: () => text }))
}

const withSchemas = (files: Files): Config => ({ kubernetes: { schemas: given(files) } })

async function told(schemas: Files, files: Files): Promise<readonly string[]> {
  return toldOf(await checked(files, withSchemas(schemas)), files)
}

async function refusal(schemas: Files, files: Files = { 'a.yaml': widget('') }): Promise<string> {
  try {
    await checked(files, withSchemas(schemas))
  } catch (error) {
    assert.instance(error, ConfigError)
    return (error as ConfigError).message
  }
  return 'nothing refused'
}

const json = (spec: object, more: object = {}) =>
  JSON.stringify({
    type: 'object',
    properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' }, spec },
    ...more,
  })
const closed = { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false }
const one = { 'a.yaml': widget('spec: { a: 1, b: 1 }') }
const wrong = [
  '4:12 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.',
  '4:15 «b» unknown-field: There is no field `b`.',
]

test('definitions in YAML, among other objects', async () => {
  const crd = definition({ type: 'object', properties: { a: { type: 'string' } } })
  assert.equal(await told({ 'crds/a.yaml': `apiVersion: v1\nkind: Service\n---\n${crd}` }, one), wrong)
  assert.equal(await told({ 'crds/a.json': crd, 'crds/kustomization.yaml': 'resources: [a.yaml]' }, one), wrong)
})

test('a JSON Schema says by its name which kind it is for', async () => {
  assert.equal(await told({ 'schemas/example.com/widget_v1.json': json(closed) }, one), wrong)
  const run = await checked(one, withSchemas({ 'schemas/example.com/widget_v2.json': json(closed) }))
  assert.equal(undecidedIn(run), { 'The kind has no schema here.': 1 })
})

test('or by a keyword', async () => {
  const kinds = [{ group: 'example.com', version: 'v1', kind: 'Widget' }]
  assert.equal(await told({ 'widget.json': json(closed, { 'x-kubernetes-group-version-kind': kinds }) }, one), wrong)
})

test('unknown fields are refused only where it says so', async () => {
  const open = { type: 'object', properties: { a: { type: 'string' } } }
  assert.equal(
    await told({ 'example.com/widget_v1.json': json(open, { additionalProperties: false }) }, one),
    wrong.slice(0, 1),
  )
  const files = { 'a.yaml': widget('other: 1') }
  assert.equal(await told({ 'example.com/widget_v1.json': json(open, { additionalProperties: false }) }, files), [
    '4:1 «other» unknown-field: There is no field `other`.',
  ])
})

test('what refers within the document is followed', async () => {
  const schema = json(
    { $ref: '#/definitions/node' },
    {
      definitions: {
        node: {
          type: 'object',
          properties: { next: { $ref: '#/definitions/node' }, a: { type: ['string', 'null'] }, x: { const: 1 } },
          patternProperties: { '^p-': { type: 'integer' } },
          additionalProperties: false,
        },
      },
    },
  )
  const files = { 'a.yaml': widget('spec: { next: { next: { a: 1, x: 2, p-1: 1, p-2: x, q: 1 } }, a: null }') }
  assert.equal(await told({ 'example.com/widget_v1.json': schema }, files), [
    '4:28 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.',
    '4:34 «2» not-allowed-value: `2` must be `1`.',
    '4:50 «x» wrong-type: The value must be an integer, not a string.',
    '4:53 «q» unknown-field: There is no field `q`.',
  ])
})

test('numbers as limits, conditions, and what is not evaluated', async () => {
  const spec = {
    type: 'object',
    properties: { a: { type: 'number', exclusiveMinimum: 1 }, b: { type: 'array', contains: { const: 1 } } },
    if: { properties: { a: { const: 5 } } },
    ...Object.fromEntries([['then', { required: ['b'] }]]),
  }
  const schemas = { 'example.com/widget_v1.json': json(spec) }
  assert.equal(await told(schemas, { 'a.yaml': widget('spec: { a: 1 }') }), [
    '4:12 «1» out-of-range: The number must be more than 1, not 1.',
  ])
  assert.equal(await told(schemas, { 'a.yaml': widget('spec: { a: 5 }') }), ['4:1 «spec» missing: `b` is missing.'])
  assert.equal(undecidedIn(await checked({ 'a.yaml': widget('spec: { b: [] }') }, withSchemas(schemas))), {
    'Its schema uses `contains`, which is not evaluated.': 1,
  })
})

test('a schema that refers to itself without end', async () => {
  const schema = json(
    { $ref: '#/definitions/a' },
    { definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } } },
  )
  const run = await checked(one, withSchemas({ 'example.com/widget_v1.json': schema }))
  assert.equal(undecidedIn(run), { 'The schema of its kind cannot be used, for it refers to itself.': 1 })
})

test('definitions among the files go first', async () => {
  const files = {
    'crd.yaml': definition({ type: 'object', properties: { b: { type: 'integer' }, a: { type: 'integer' } } }),
    ...one,
  }
  assert.equal(await told({ 'example.com/widget_v1.json': json(closed) }, files), [])
})

test('files see the schemas of their own config', async () => {
  const files = { 'one/a.yaml': widget('spec: { b: 1 }'), 'two/a.yaml': widget('spec: { b: 1 }') }
  const run = await checked(files, {
    extends: [
      { rules: { 'test/schema': 'error' } },
      { files: ['two/**'], kubernetes: { schemas: given({ 'example.com/widget_v1.json': json(closed) }) } },
    ],
  })
  assert.equal(
    run.problems.map(({ file }) => file),
    ['two/a.yaml'],
  )
})

test('later objects replace the schemas, and leave the version', async () => {
  const schemas = (text: string) => ({ kubernetes: { schemas: given({ 'example.com/widget_v1.json': text }) } })
  const config = {
    extends: [schemas(json({ type: 'string' })), { kubernetes: { version: '1.30' } }, schemas(json(closed))],
  }
  assert.equal(toldOf(await checked(one, config), one), wrong)
})

test('a file that is named after a kind is read only for a resource of it', async () => {
  let reads = 0
  const schemas = ['widget', 'gadget'].map(kind => ({
    path: `example.com/${kind}_v1.json`,
    read() {
      reads++
      return json(closed)
    },
  }))
  const files = { 'a.yaml': widget('spec: {}'), 'b.yaml': widget('spec: {}') }
  await checked(files, { kubernetes: { schemas } })
  assert.is(reads, 1)
  await checked({ 'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\n' }, { kubernetes: { schemas } })
  assert.is(reads, 1)
})

test('what cannot be read is an error with its place', async () => {
  assert.match(await refusal({ 'crds/a.yaml': 'a: 1\nb: {' }), /^crds\/a\.yaml:2:\d+: the schema cannot be read: /)
  assert.match(await refusal({ 'example.com/widget_v1.json': '{"a": }' }), /^example\.com\/widget_v1\.json:1:\d+: /)
  assert.match(await refusal({ 'crds/a.yaml': '{{- if .Values.crds }}\na: 1\n{{- end }}' }), /^crds\/a\.yaml:1:\d+: /)
})

test('a schema that says not of which kind it is, and files without any', async () => {
  assert.match(await refusal({ 'widget.json': json({}) }), /^Of which kind is the schema `widget\.json`\?/)
  assert.is(
    await refusal({ 'a.yaml': 'a: 1', 'b.yaml': 'kind: Service\napiVersion: v1' }),
    '`kubernetes.schemas` names no schema: `a.yaml` and 1 more hold neither a CustomResourceDefinition nor a JSON Schema.',
  )
})

test('in the library, names are no files', async () => {
  const message = await checked(one, { kubernetes: { schemas: ['crds/*.yaml'] } }).then(
    () => 'nothing refused',
    (error: Error) => error.message,
  )
  assert.match(
    message,
    /`kubernetes\.schemas\[0\]` is a name, and files are read by the command line and the `Engine` alone/,
  )
})

test.run()
