/** Quantities that a config gives. */
import { type Nanos, parseQuantity, type Quantity } from '@keelint/kubernetes'

/** By the names of resources, such as `cpu`. Throws a `SyntaxError` on what is no quantity. */
export function quantitiesOf(written: Readonly<Record<string, string>>): ReadonlyMap<string, Nanos> {
  return new Map(
    Object.entries(written).map(([resource, quantity]) => {
      const value = parseQuantity(quantity)
      if (value === undefined) throw new SyntaxError(`The option for \`${resource}\` is no quantity: \`${quantity}\`.`)
      return [resource, value]
    }),
  )
}

/** Whether a quantity is known to be more than another. */
export function isMore(quantity: Quantity | null | undefined, most: Nanos): boolean {
  const value = parseQuantity(quantity)
  return value !== undefined && value > most
}
