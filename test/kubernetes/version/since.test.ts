/** Versions of Kubernetes, compared by their numbers. */
import { isSince } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('versions')

test('compares numbers, not texts', () => {
  assert.ok(isSince('1.36', '1.36'))
  assert.ok(isSince('1.100', '1.36'))
  assert.ok(isSince('2.0', '1.36'))
  assert.not(isSince('1.9', '1.36'))
})

test('takes patches and prefixes', () => {
  assert.ok(isSince('v1.35.2', '1.35'))
  assert.ok(isSince('1.35.0-rc.1', '1.35'))
  assert.not(isSince('v1.34.9', '1.35'))
})

test.run()
