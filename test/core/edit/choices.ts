/** Random decisions that shrink to the plainest ones. */
import fc from 'fast-check'

export interface Choices {
  /** One of 0 … n - 1, 0 most of the time when shrunk. */
  below(n: number): number
  /** True once in n times. */
  once(n: number): boolean
  of<T>(items: readonly T[]): T
}

export const choices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(999), { minLength: 97, maxLength: 300 })

/** Takes the numbers one by one, again and again. */
export function choicesFrom(numbers: readonly number[]): Choices {
  let at = 0
  const below = (n: number) => (numbers[at++ % numbers.length] ?? 0) % n
  return { below, once: n => below(n) === n - 1, of: items => items[below(items.length)]! }
}
