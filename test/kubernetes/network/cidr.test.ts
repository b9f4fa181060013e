/** Whether address blocks leave an address out. */
import { coversAllAddresses } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('address blocks')
const covers = (...cidrs: readonly string[]) => coversAllAddresses(cidrs.map(cidr => ({ cidr })))

test('one block may hold every address', () => {
  assert.ok(covers('0.0.0.0/0'))
  assert.ok(covers('10.1.2.3/0'))
  assert.ok(covers('::/0'))
  assert.ok(covers('10.0.0.0/8', '0:0:0:0:0:0:0:0/0'))
  assert.not(covers())
  assert.not(covers('0.0.0.0/1'))
  assert.not(covers('10.0.0.0/8', '2001:db8::/32'))
})

test('several blocks may do so together', () => {
  assert.ok(covers('128.0.0.0/1', '0.0.0.0/1'))
  assert.ok(covers('0.0.0.0/2', '64.0.0.0/2', '128.0.0.0/1'))
  assert.ok(covers('::/1', '8000::/1'))
  assert.not(covers('0.0.0.0/1', '8000::/1'))
  assert.not(covers('0.0.0.0/1', '128.0.0.0/2'))
})

test('exceptions count, unless another block holds them', () => {
  const all = { cidr: '0.0.0.0/0', except: ['169.254.169.254/32', '10.0.0.0/8'] }
  assert.not(coversAllAddresses([all]))
  assert.ok(coversAllAddresses([all, { cidr: '10.0.0.0/7' }, { cidr: '169.254.0.0/16' }]))
  assert.ok(coversAllAddresses([{ cidr: '0.0.0.0/0', except: ['2001:db8::/32', 'nonsense'] }]))
})

test('what is no block holds nothing', () => {
  for (const cidr of [
    '0.0.0.0',
    '0.0.0/0',
    '0.0.0.256/0',
    '0.0.0.0/33',
    ':::/0',
    '1::2::3/0',
    '::/129',
    '1:2/0',
    '',
    'any',
  ])
    assert.not(covers(cidr), cidr)
})

test.run()
