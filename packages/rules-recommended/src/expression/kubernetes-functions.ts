/** Adds the functions that expressions have in Kubernetes besides those of CEL itself. */
import { compilePattern } from '@keelint/core'
import { parseQuantity } from '@keelint/kubernetes'
import type { Environment } from '@marcbachmann/cel-js'

/** An amount, in billionths of its unit. */
class Quantity {
  readonly nanos: bigint

  constructor(nanos: bigint) {
    this.nanos = nanos
  }
}

const quantity = 'kubernetes.Quantity'
const whole = 1_000_000_000n

/** https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-cel-libraries @param environment that has none of them */
export function addFunctions(environment: Environment): void {
  const add = (signature: string, handler: (...values: never[]) => unknown) =>
    environment.registerFunction(signature, handler, { async: false } as never)

  environment.registerType(quantity, Quantity)
  add(`quantity(string): ${quantity}`, quantityOf)
  add('isQuantity(string): bool', (text: string) => parseQuantity(text) !== undefined)
  add(`${quantity}.compareTo(${quantity}): int`, (a: Quantity, b: Quantity) =>
    a.nanos < b.nanos ? -1n : a.nanos > b.nanos ? 1n : 0n,
  )
  add(`${quantity}.isGreaterThan(${quantity}): bool`, (a: Quantity, b: Quantity) => a.nanos > b.nanos)
  add(`${quantity}.isLessThan(${quantity}): bool`, (a: Quantity, b: Quantity) => a.nanos < b.nanos)
  add(`${quantity}.add(${quantity}): ${quantity}`, (a: Quantity, b: Quantity) => new Quantity(a.nanos + b.nanos))
  add(`${quantity}.sub(${quantity}): ${quantity}`, (a: Quantity, b: Quantity) => new Quantity(a.nanos - b.nanos))
  add(`${quantity}.sign(): int`, ({ nanos }: Quantity) => (nanos < 0n ? -1n : nanos > 0n ? 1n : 0n))
  add(`${quantity}.isInteger(): bool`, ({ nanos }: Quantity) => nanos % whole === 0n)
  add(`${quantity}.asApproximateFloat(): double`, ({ nanos }: Quantity) => Number(nanos) / Number(whole))
  add(`${quantity}.asInteger(): int`, ({ nanos }: Quantity) => {
    if (nanos % whole !== 0n) throw new Error('the quantity is no integer')
    return nanos / whole
  })

  add('string.replace(string, string): string', (text: string, old: string, by: string) =>
    text.replaceAll(old, () => by),
  )
  add('string.charAt(int): string', (text: string, at: bigint) => [...text][Number(at)] ?? '')
  add(`string.${ownMatches}(string): bool`, matches)
  add(`${ownMatches}(string, string): bool`, matches)

  add('list.indexOf(dyn): int', (list: readonly unknown[], item: unknown) => BigInt(list.indexOf(item)))
  add('list.lastIndexOf(dyn): int', (list: readonly unknown[], item: unknown) => BigInt(list.lastIndexOf(item)))
  add('list.isSorted(): bool', (list: readonly (string | number | bigint)[]) =>
    list.every((item, index) => index === 0 || list[index - 1]! <= item),
  )
  add('list.sum(): dyn', (list: readonly (number | bigint)[]) =>
    list.length === 0 ? 0n : list.reduce((sum, item) => (sum as number) + (item as number)),
  )
  add('list.min(): dyn', (list: readonly (string | number | bigint)[]) => extreme(list, (a, b) => a < b))
  add('list.max(): dyn', (list: readonly (string | number | bigint)[]) => extreme(list, (a, b) => a > b))
}

function quantityOf(text: string): Quantity {
  const nanos = parseQuantity(text)
  if (nanos === undefined) throw new Error('the text is no quantity')
  return new Quantity(nanos)
}

function extreme<T>(list: readonly T[], isBetter: (a: T, b: T) => boolean): T {
  if (list.length === 0) throw new Error('the list is empty')
  return list.reduce((best, item) => (isBetter(item, best) ? item : best))
}

/** The library compares texts with patterns of JavaScript; those of CEL are RE2's, and take no longer than they are long. */
export const ownMatches = 'matchesPattern'

const mostSteps = 10_000_000

function matches(text: string, pattern: string): boolean {
  const found = compilePattern(pattern).matches(text, { steps: mostSteps })
  if (found === undefined) throw new Error('the pattern takes too long')
  return found
}
