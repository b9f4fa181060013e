/** Quantities as the API server reads them. */
import { parseQuantity } from '@keelint/kubernetes'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('quantities')
const one = 10n ** 9n

test('reads decimal suffixes', () => {
  assert.is(parseQuantity('1'), one)
  assert.is(parseQuantity('100m'), one / 10n)
  assert.is(parseQuantity('5u'), 5_000n)
  assert.is(parseQuantity('7n'), 7n)
  assert.is(parseQuantity('2k'), 2_000n * one)
  assert.is(parseQuantity('1E'), 10n ** 18n * one)
})

test('reads binary suffixes and their fractions', () => {
  assert.is(parseQuantity('1Ki'), 1024n * one)
  assert.is(parseQuantity('1.5Gi'), 1_610_612_736n * one)
  assert.is(parseQuantity('0.1Mi'), 104_857_600_000_000n)
})

test('reads exponents', () => {
  assert.is(parseQuantity('1e3'), 1_000n * one)
  assert.is(parseQuantity('1E3'), 1_000n * one)
  assert.is(parseQuantity('125e-3'), one / 8n)
  assert.is(parseQuantity('1e+2'), 100n * one)
})

test('reads signs, bare points, blanks around it, and numbers of YAML', () => {
  assert.is(parseQuantity('+1'), one)
  assert.is(parseQuantity('-1.5'), (-3n * one) / 2n)
  assert.is(parseQuantity('.5'), one / 2n)
  assert.is(parseQuantity('5.'), 5n * one)
  assert.is(parseQuantity(' 1Gi '), 2n ** 30n * one)
  assert.is(parseQuantity(0.25), one / 4n)
  assert.is(parseQuantity(1e21), 10n ** 21n * one)
})

test('rounds what is finer than a billionth away from zero', () => {
  assert.is(parseQuantity('0.1n'), 1n)
  assert.is(parseQuantity('-0.1n'), -1n)
  assert.is(parseQuantity('1.0000000001'), one + 1n)
  assert.is(parseQuantity('1e-20'), 1n)
  assert.is(parseQuantity('0e-20'), 0n)
})

test('ends binary quantities where 64 bits do', () => {
  assert.is(parseQuantity('8Ei'), (2n ** 63n - 1n) * one)
  assert.is(parseQuantity('9223372036854775807'), (2n ** 63n - 1n) * one)
})

test('refuses what is no quantity', () => {
  const mistakes = ['', '.', '-', '1 Gi', '1KB', '1gi', '1KI', '1K', '1.2.3', '0x10', '1e', '1e1.5', 'Gi', 'lots', '١']
  for (const text of mistakes) assert.is(parseQuantity(text), undefined, text)
  for (const value of [null, undefined, true, {}, Number.NaN, Number.POSITIVE_INFINITY])
    assert.is(parseQuantity(value), undefined)
})

test('orders as numbers do, whatever the suffix', () => {
  const suffixes = {
    m: 1_000n,
    '': 1_000_000n,
    k: 10n ** 9n,
    Ki: 1_024_000_000n,
    M: 10n ** 12n,
    Mi: 1_048_576_000_000n,
  }
  const written = fc.record({
    digits: fc.bigInt({ min: 0n, max: 10n ** 6n }),
    suffix: fc.constantFrom(...(Object.keys(suffixes) as (keyof typeof suffixes)[])),
  })
  fc.assert(
    fc.property(written, written, (a, b) => {
      const exact = a.digits * suffixes[a.suffix] - b.digits * suffixes[b.suffix]
      const read = parseQuantity(`${a.digits}${a.suffix}`)! - parseQuantity(`${b.digits}${b.suffix}`)!
      return exact * 1_000n === read
    }),
  )
})

test.run()
