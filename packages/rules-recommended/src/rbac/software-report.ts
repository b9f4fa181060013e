/** All software of a world in one report: people look at it once, and at what comes anew. */
import type { Place } from '@keelint/core'

export interface Software {
  /** Such as "ServiceAccount `shop/web`". */
  readonly name: string
  readonly at: Place
}

/** So many names are told, of the others how many they are. */
const mostNames = 10

/** Everything of the report but its message. @param software at least one */
export function softwareReport(software: readonly Software[]) {
  const names = [...new Set(software.map(({ name }) => name))]
  const more = names.length - mostNames
  const told = more > 1 ? [...names.slice(0, mostNames), `${more} more`] : names
  const [first, ...others] = software
  return {
    at: first!.at,
    data: { names: told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : told.join('') },
    severity: 'low',
    related: others.map(({ name, at }) => ({ at, message: `${name} does too.` })),
  } as const
}
