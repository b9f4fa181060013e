/** What is said of a custom resource that fits none of several schemas, or too many. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages, verdict } from '../support/custom-resources.ts'

const test = suite('choices of custom resources')

const fields = { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'integer' } }
const needs = (...names: readonly string[]) => ({ required: names })

/** What is said of `spec.x` on line 5, without the code. */
async function told(more: object, value: string): Promise<readonly string[]> {
  const spec = { type: 'object', properties: { x: { type: 'object', properties: fields, ...more } } }
  return (await verdict(spec, `spec:\n  x: ${value}`)).map(line => line.replace(/^\d+:/, ''))
}

test('one of several fields, and one alone', async () => {
  const one = { oneOf: [needs('a'), needs('b'), needs('c')] }
  assert.equal(await told(one, '{ a: v }'), [])
  assert.equal(await told(one, '{}'), ['3 «x» missing: One of these is needed: `a`, `b` or `c`.'])
  assert.equal(await told(one, '{ a: v, c: 1 }'), [
    '14 «c» conflict: `a` is set already, and only one of these is allowed.',
  ])
})

test('at least one of several', async () => {
  const some = { anyOf: [needs('a'), needs('b', 'c')] }
  assert.equal(await told(some, '{ a: v, c: 1 }'), [])
  assert.equal(await told(some, '{}'), ['3 «x» missing: One of these is needed: `a`, or `b` and `c`.'])
})

test('at most one of several', async () => {
  const most = { oneOf: [{ not: { anyOf: [needs('a'), needs('b')] } }, needs('a'), needs('b')] }
  assert.equal(await told(most, '{}'), [])
  assert.equal(await told(most, '{ b: v }'), [])
  assert.equal(await told(most, '{ a: v, b: v }'), [
    '14 «b» conflict: `a` is set already, and only one of these is allowed.',
  ])
})

test('fields that exclude each other, or have no place', async () => {
  assert.equal(await told({ not: needs('a', 'b') }, '{ a: v }'), [])
  assert.equal(await told({ not: needs('a', 'b') }, '{ a: v, b: v }'), [
    '14 «b» conflict: `a` and `b` exclude each other.',
  ])
  assert.equal(await told({ not: needs('a') }, '{ a: v }'), ['8 «a» forbidden-field: `a` is not allowed here.'])
  assert.equal(await told({ not: { anyOf: [needs('a'), needs('b')] } }, '{ b: v }'), [
    '8 «b» forbidden-field: `b` is not allowed here.',
  ])
})

test('of several forms, the one that is nearest speaks', async () => {
  const forms = {
    anyOf: [
      { properties: { a: { pattern: '^z' } }, ...needs('a') },
      { properties: { c: { minimum: 5 } }, ...needs('c') },
    ],
  }
  assert.equal(await told(forms, '{ a: v }'), ['11 «v» bad-format: `v` does not match the pattern `^z`.'])
  assert.equal(await told(forms, '{ c: 1 }'), ['11 «1» out-of-range: The number must be at least 5, not 1.'])
})

test('a form for values of another type is not the one that was meant', async () => {
  const field = {
    'x-kubernetes-preserve-unknown-fields': true,
    anyOf: [{ type: 'integer' }, { pattern: '^a', type: 'string' }],
  }
  assert.equal(await messages(field, 'b'), ['bad-format: `b` does not match the pattern `^a`.'])
  assert.equal(await messages(field, 'true'), ['wrong-type: The value must be an integer or a string, not a boolean.'])
})

test('values and formats that would do are named together', async () => {
  assert.equal(await messages({ type: 'string', anyOf: [{ enum: ['a', 'b'] }, { enum: ['c'] }] }, 'q'), [
    'not-allowed-value: `q` is none of the values: `a`, `b` or `c`.',
  ])
  assert.equal(await messages({ type: 'string', oneOf: [{ format: 'ipv4' }, { format: 'ipv6' }] }, 'q'), [
    'bad-format: `q` is no IPv4 address or `q` is no IPv6 address.',
  ])
})

test('what fits too much, or what it must not', async () => {
  assert.equal(await messages({ type: 'integer', oneOf: [{ minimum: 1 }, { minimum: 2 }] }, '3'), [
    'conflict: The value fits 2 forms at once of which its schema allows one.',
  ])
  assert.equal(await messages({ type: 'string', not: { enum: ['a'] } }, 'a'), [
    'not-allowed-value: `a` is not allowed.',
  ])
  assert.equal(await messages({ type: 'string', not: { pattern: 'a+' } }, 'a'), [
    'bad-format: `a` must not match the pattern `a+`.',
  ])
  assert.equal(await messages({ type: 'string', not: { minLength: 1 } }, 'a'), [
    'conflict: The value has a form that its schema rules out.',
  ])
})

test('a choice within a choice', async () => {
  const deep = { allOf: [{ anyOf: [{ oneOf: [needs('a'), needs('b')] }, { ...needs('c'), not: needs('a') }] }] }
  assert.equal(await told(deep, '{ b: v }'), [])
  assert.equal(await told(deep, '{}'), ['3 «x» missing: One of these is needed: `a` or `b`, or `c` is missing.'])
})

test.run()
