/** Fields of which one alone may be set. */
import { listed, type Spot } from '../spot.ts'

/**
 * Reports all but the first of the fields that are set, and where none is, that one is needed.
 * @param what as in "A probe" @param need whether the server rejects none; a default may take its place
 */
export function expectOne(spot: Spot, value: object, fields: ReadonlySet<string>, what: string, need = true): void {
  let first: string | undefined
  for (const field in value) {
    if (!fields.has(field) || (value as Readonly<Record<string, unknown>>)[field] === undefined) continue
    if (first === undefined) first = field
    else spot.keyFault('conflict', `${what} has \`${first}\` already, and only one of these is allowed.`, field)
  }
  if (first === undefined && need) spot.fault('missing', `${what} needs one of ${listed([...fields], 'or')}.`)
}
