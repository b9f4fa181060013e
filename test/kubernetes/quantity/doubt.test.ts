/** Quantities that nobody can mean. */
import { quantityDoubt } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('doubtful quantities')

test('doubts thousandths of bytes, and what nothing gets by with', () => {
  assert.equal(quantityDoubt('memory', '400m'), { amount: '0.4 bytes', meant: ['400Mi', '400M'] })
  assert.equal(quantityDoubt('memory', 512), { amount: '512 bytes', meant: ['512Mi', '512M'] })
  assert.equal(quantityDoubt('requests.storage', '1'), { amount: '1 byte', meant: ['1Mi', '1M'] })
  assert.equal(quantityDoubt('ephemeral-storage', '1.5k'), { amount: '1500 bytes', meant: [] })
  assert.is(quantityDoubt('memory', '1500', false), undefined)
  assert.equal(quantityDoubt('limits.memory', '5m', false)?.amount, '0.005 bytes')
})

test('doubts cores in thousands, and less than a thousandth of one', () => {
  assert.equal(quantityDoubt('cpu', '100Mi'), { amount: '104857600 cores', meant: ['100m'] })
  assert.equal(quantityDoubt('limits.cpu', '2k')?.meant, ['2m'])
  assert.equal(quantityDoubt('cpu', 2000), { amount: '2000 cores', meant: ['2000m'] })
  assert.equal(quantityDoubt('cpu', '100u'), { amount: '0.0001 cores', meant: [] })
})

test('lets everything else be', () => {
  for (const [resource, quantity] of [
    ['cpu', '1e3'],
    ['cpu', '1E2'],
    ['cpu', '100m'],
    ['cpu', 0],
    ['memory', '1M'],
    ['memory', '0'],
    ['memory', '128974848'],
    ['memory', '1.2Gi'],
    ['memory', 'nothing'],
    ['nvidia.com/gpu', 1],
    ['pods', 10],
    ['hugepages-2Mi', '2Mi'],
  ] as const)
    assert.is(quantityDoubt(resource, quantity), undefined, `${resource} ${quantity}`)
})

test.run()
