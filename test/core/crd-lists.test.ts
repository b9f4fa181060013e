/** Lists of custom resources that are sets or maps. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { verdict } from '../support/custom-resources.ts'

const test = suite('lists of custom resources')

const list = (type: string, items: object, keys?: readonly string[]) => ({
  type: 'object',
  properties: {
    list: { type: 'array', 'x-kubernetes-list-type': type, ...(keys && { 'x-kubernetes-list-map-keys': keys }), items },
  },
})
const port = {
  type: 'object',
  required: ['port'],
  properties: { port: { type: 'integer' }, protocol: { type: 'string', default: 'TCP' }, name: { type: 'string' } },
}

test('a set has each item once', async () => {
  const spec = list('set', { 'x-kubernetes-int-or-string': true })
  assert.equal(await verdict(spec, 'spec: { list: [a, "1", 1, b] }'), [])
  assert.equal(await verdict(spec, 'spec: { list: [a, b, a, a] }'), [
    '4:22 «a» duplicate-item: An earlier item of the list is the same.',
  ])
})

test('of maps, the order of the keys does not matter', async () => {
  const spec = list('set', { type: 'object', 'x-kubernetes-map-type': 'atomic', properties: { a: {}, b: {} } })
  const told = await verdict(spec, 'spec:\n  list:\n    - { a: 1, b: 2 }\n    - { b: 2, a: 1 }')
  assert.equal(told, ['7:7 «{ b: 2, a: 1 }» duplicate-item: An earlier item of the list is the same.'])
})

test('a list by one key has each key once', async () => {
  assert.equal(
    await verdict(
      list('map', port, ['name']),
      'spec:\n  list:\n    - { port: 1, name: a }\n    - { port: 2, name: a }',
    ),
    ['7:24 «a» duplicate-item: An earlier item has `name: a`, too.'],
  )
})

test('a key that is absent has its default', async () => {
  const spec = list('map', port, ['port', 'protocol'])
  assert.equal(await verdict(spec, 'spec: { list: [{ port: 1 }, { port: 1, protocol: UDP }] }'), [])
  assert.equal(await verdict(spec, 'spec:\n  list:\n    - port: 1\n    - { port: 1, protocol: TCP }'), [
    '7:7 «{ port: 1, protocol: TCP }» duplicate-item: An earlier item has `port: 1` and `protocol: TCP`, too.',
  ])
})

test('lists of another type may repeat', async () => {
  assert.equal(await verdict(list('atomic', { type: 'string' }), 'spec: { list: [a, a] }'), [])
})

test('lists inside of lists are looked at, too', async () => {
  const inner = { type: 'array', 'x-kubernetes-list-type': 'set', items: { type: 'string' } }
  const spec = { type: 'object', additionalProperties: { type: 'array', items: inner } }
  assert.equal(await verdict(spec, 'spec: { some: [[a], [b, b]] }'), [
    '4:25 «b» duplicate-item: An earlier item of the list is the same.',
  ])
})

test.run()
