/** Which definition holds for a custom resource: versions, several definitions, old ones, worlds. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  checked,
  definition,
  definitionOf,
  type Files,
  toldOf,
  undecidedIn,
  widget,
} from '../support/custom-resources.ts'

const test = suite('definitions of custom resources')

const schemaOf = (field: string, type = 'string') => ({
  schema: {
    openAPIV3Schema: {
      type: 'object',
      properties: { spec: { type: 'object', properties: { [field]: { type } } } },
    },
  },
})

async function told(files: Files): Promise<readonly string[]> {
  return toldOf(await checked(files), files)
}

test('each version has its own schema', async () => {
  const crd = definitionOf({ v1: schemaOf('new'), v1beta1: schemaOf('old') })
  assert.equal(
    await told({
      'crd.yaml': crd,
      'a.yaml': widget('spec: { old: x }', 'v1beta1'),
      'b.yaml': widget('spec: { old: x }'),
    }),
    ['4:9 «old» unknown-field: There is no field `old`.'],
  )
})

test('a version that is not there, or not served, is a fault of `apiVersion`', async () => {
  const crd = definitionOf({ v1: schemaOf('a'), v1beta1: { ...schemaOf('a'), served: false }, v2: schemaOf('a') })
  const widgets = { 'a.yaml': widget('spec: { b: 1 }', 'v1beta1'), 'b.yaml': widget('', 'v3') }
  assert.equal(await told({ 'crd.yaml': crd, ...widgets }), [
    '1:13 «example.com/v1beta1» not-allowed-value: The version `v1beta1` of `Widget` is not served; `v1` and `v2` are.',
    '1:13 «example.com/v3» not-allowed-value: There is no version `v3` of `Widget`; `v1` and `v2` are served.',
  ])
})

test('a version that is deprecated is told of', async () => {
  const crd = definitionOf({
    v1: { ...schemaOf('a'), deprecated: true, deprecationWarning: 'use v2' },
    v2: { ...schemaOf('a'), deprecated: true },
  })
  const run = await checked({ 'crd.yaml': crd, 'a.yaml': widget(''), 'b.yaml': widget('', 'v2') })
  assert.equal(undecidedIn(run), { 'Deprecated: use v2': 1, 'Deprecated: `example.com/v2 Widget` is deprecated.': 1 })
})

test('where there are several definitions, a fault is one that all of them see', async () => {
  const old = definitionOf({ v1: schemaOf('old') })
  const young = definitionOf({ v1: schemaOf('young') })
  const run = await checked({
    'crd/old.yaml': old,
    'crd/young.yaml': young,
    'a.yaml': widget('spec: { old: x }'),
    'b.yaml': widget('spec: { young: x }'),
  })
  assert.equal(run.problems, [])
  assert.equal(undecidedIn(run), { 'The definitions of its kind that are there disagree on it.': 2 })
  assert.equal(await told({ 'crd/old.yaml': old, 'crd/young.yaml': young, 'a.yaml': widget('spec: { alt: x }') }), [
    '4:9 «alt» unknown-field: There is no field `alt`.',
  ])
  assert.equal(await told({ 'crd/a.yaml': old, 'crd/b.yaml': old, 'a.yaml': widget('spec: { other: x }') }), [
    '4:9 «other» unknown-field: There is no field `other`.',
  ])
})

test('worlds do not share definitions', async () => {
  const files = {
    'one//crd.yaml': definition({ type: 'object' }),
    'one//a.yaml': widget('spec: { a: 1 }'),
    'two//a.yaml': widget('spec: { a: 1 }'),
  }
  const run = await checked(files)
  assert.equal(
    run.problems.map(({ file }) => file),
    ['one/a.yaml'],
  )
  assert.equal(undecidedIn(run), { 'The kind has no schema here.': 1 })
})

test('kinds without a schema are counted, those of Kubernetes are not for us', async () => {
  const files = {
    'a.yaml': widget('spec: { a: 1 }'),
    'b.yaml': 'apiVersion: apps/v1\nkind: Deploymnt\nmetadata: { name: a }\n',
    'c.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\n',
    'd.yaml': 'apiVersion: other.io/v1\nkind: Other\nmetadata: { name: a }\n',
  }
  for (const options of [{}, { compiler: false }] as const) {
    const run = await checked(files, {}, options)
    assert.equal(run.problems, [])
    assert.equal(undecidedIn(run), { 'The kind has no schema here.': 2 })
  }
})

test('without a compiler no definition is read', async () => {
  const files = { 'crd.yaml': definition({ type: 'object' }), 'a.yaml': widget('spec: { a: 1 }') }
  assert.equal(undecidedIn(await checked(files, {}, { compiler: false })), { 'The kind has no schema here.': 1 })
})

test('a definition of an old API version keeps unknown fields unless it says otherwise', async () => {
  const old = (more: string) => `apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  version: v1
  names: { plural: widgets, kind: Widget }
  validation:
    openAPIV3Schema: { properties: { spec: { properties: { a: { type: string } } } } }
${more}`
  const one = widget('spec: { a: 1, b: 1 }')
  const wrong = '4:12 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.'
  assert.equal(await told({ 'crd.yaml': old(''), 'a.yaml': one }), [wrong])
  assert.equal(await told({ 'crd.yaml': old('  preserveUnknownFields: false\n'), 'a.yaml': one }), [
    wrong,
    '4:15 «b» unknown-field: There is no field `b`.',
  ])
  assert.equal(await told({ 'crd.yaml': old('').replace(/ {2}validation:.*/s, ''), 'a.yaml': one }), [])
})

test('what one writes into a `status` of its own is dropped, and not compared', async () => {
  const root = { properties: { status: { type: 'object', required: ['b'], properties: { a: { type: 'string' } } } } }
  const one = widget('status: { a: 1, c: 1 }')
  assert.equal(await told({ 'crd.yaml': definition({}, {}, root), 'a.yaml': one }), [
    '4:1 «status» missing: `b` is missing.',
    '4:14 «1» wrong-type: The value must be a string, not an integer. Put it in quotes.',
    '4:17 «c» unknown-field: There is no field `c`.',
  ])
  assert.equal(await told({ 'crd.yaml': definition({}, { subresources: { status: {} } }, root), 'a.yaml': one }), [
    '4:17 «c» unknown-field: There is no field `c`.',
  ])
})

test('the number of replicas has bounds of its own', async () => {
  const scale = { specReplicasPath: '.spec.replicas', statusReplicasPath: '.status.replicas' }
  const spec = { type: 'object', properties: { replicas: { type: 'integer' } } }
  const crd = definition(spec, { subresources: { scale } })
  assert.equal(await told({ 'crd.yaml': crd, 'a.yaml': widget('spec: { replicas: 3 }') }), [])
  assert.equal(await told({ 'crd.yaml': crd, 'a.yaml': widget('spec: { replicas: -1 }') }), [
    '4:19 «-1» out-of-range: The number must be at least 0, not -1.',
  ])
})

test('rules in CEL are named in the ledger, where they hold', async () => {
  const rules = [{ rule: 'self.size() > 1' }]
  const spec = {
    type: 'object',
    properties: { a: { type: 'string', 'x-kubernetes-validations': rules }, b: { type: 'string' } },
  }
  const run = await checked({
    'crd.yaml': definition(spec),
    'a.yaml': widget('spec: { a: x }'),
    'b.yaml': widget('spec: { b: x }'),
  })
  assert.equal(undecidedIn(run), {
    'The rules in CEL that its schema has (`x-kubernetes-validations`) are not evaluated.': 1,
  })
})

test('definitions stand in Lists, JSON and several documents, too', async () => {
  const crd = definition({ type: 'object' })
  const wrong = ['4:9 «a» unknown-field: There is no field `a`.']
  const one = { 'a.yaml': widget('spec: { a: 1 }') }
  assert.equal(await told({ 'crd.json': crd, ...one }), wrong)
  assert.equal(await told({ 'crd.yaml': `apiVersion: v1\nkind: List\nitems:\n  - ${crd}\n`, ...one }), wrong)
  assert.equal(await told({ 'crd.yaml': `# ours\n---\n${crd}\n---\n${crd}\n`, ...one }), wrong)
})

test.run()
