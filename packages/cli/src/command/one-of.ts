/** Values of options that are one of a few names. */
import { nearest } from '@keelint/core'
import { UsageError } from '../usage-error.ts'

/** Throws a `UsageError` with the nearest name. @param option with its dashes */
export function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const name = names.find(known => known === value)
  if (name !== undefined) return name
  const meant = nearest(value, names)
  throw new UsageError(
    `\`${option} ${value}\`: ${meant ? `did you mean \`${meant}\`?` : `it takes ${names.join(', ')}.`}`,
  )
}
