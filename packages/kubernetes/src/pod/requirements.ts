/** What a container requests and is limited to, once everything that the API server fills in is counted. */
import type { Quantity } from '../api/kinds.gen.ts'
import { parseQuantity } from '../quantity/quantity.ts'

export type Requirement = 'requests' | 'limits'

/** Quantities by the name of the resource (`cpu`, `memory`), as written; null is zero. */
export interface Requirements {
  readonly requests: Readonly<Record<string, Quantity | null>>
  readonly limits: Readonly<Record<string, Quantity | null>>
}

/** Requests and limits with what the API server fills in. @param written `resources` of a container or of a pod */
export function requirementsIn(
  written:
    | { readonly requests?: Requirements['requests']; readonly limits?: Requirements['limits'] }
    | null
    | undefined,
): Requirements {
  return written ? { requests: written.requests ?? nothing, limits: written.limits ?? nothing } : none
}

const nothing: Requirements['requests'] = {}
const none: Requirements = { requests: nothing, limits: nothing }

/**
 * The quantity that holds: the container's own; for a request its own limit; else the first default that a LimitRange of its
 * namespace supplies. An explicit zero stays zero. `undefined` where nobody says anything.
 * @param defaults of the container's namespace, see `containerDefaults`
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
export function effectiveQuantity(
  own: Requirements,
  requirement: Requirement,
  resource: string,
  defaults: readonly Requirements[] = [],
): Quantity | undefined {
  for (const source of [own, ...defaults]) {
    if (Object.hasOwn(source[requirement], resource)) return source[requirement][resource] ?? 0
    if (requirement === 'requests' && Object.hasOwn(source.limits, resource)) return source.limits[resource] ?? 0
  }
  return
}

/** Whether a quantity asks for or grants anything: zero does not, and what cannot be read is taken to. */
export function isSome(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && parseQuantity(quantity) !== 0n
}
