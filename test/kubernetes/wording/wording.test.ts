/** Messages name what has a name by it, and say where to find what has none. */
import { describeItem, describeResource } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('wording')

test('names an item of a list by its name', () => {
  assert.is(describeItem('web', ['spec', 'containers', 0]), '`web`')
})

test('counts to an item without a name, from 1', () => {
  for (const name of ['', null, undefined])
    assert.is(describeItem(name, ['spec', 'initContainers', 1]), 'number 2 of `initContainers`')
})

test('names a resource by its kind and its name', () => {
  assert.is(describeResource({ kind: 'Deployment', name: 'web' }), 'Deployment `web`')
  assert.is(describeResource({ kind: 'Deployment', name: '' }), 'Deployment without a name')
})

test.run()
