/** Whether an object may just name another version of its API. */
import { schemaFaults } from '../schema/schema-faults.ts'
import type { MinorRange } from '../version/minors.ts'
import { changeOfMeaning } from './change-of-meaning.ts'

export interface Bump {
  /** What the object would mean otherwise than before, as a clause; absent where it would mean the same. */
  readonly change?: string
}

/**
 * What becomes of an object that names `apiVersion` instead of its own; undefined where it would have to be rewritten: it
 * has a field that the other version lacks or gives another type, or it lacks one that is required there.
 * @param object as it is written
 * @param minors in each of which it has to be accepted
 */
export function bumpTo(object: unknown, apiVersion: string, minors: MinorRange): Bump | undefined {
  if (typeof object !== 'object' || object === null) return undefined
  const bumped = { ...object, apiVersion }
  for (let minor = minors.from; minor <= minors.to; minor++) {
    const faults = schemaFaults(bumped, minor, { only: 'structure' })
    if (typeof faults === 'string' || faults.length > 0) return undefined
  }
  const change = changeOfMeaning(object)
  if (change === 'rewritten') return undefined
  return change === undefined ? {} : { change }
}
