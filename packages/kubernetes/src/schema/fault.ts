/** What the API server would object to in an object, as data. */

/** A key of a map, or the place of a list's item from 0. */
export type Step = string | number

/**
 * What is wrong:
 *
 * - `unknown-field`, `wrong-type`, `missing`, `too-deep`: the object has not the shape of its kind.
 * - `null-item`: a list item or a map's value is null; the server takes it for an empty one, which nobody means.
 * - `not-allowed-value`: none of the values that there are. `bad-format`: text that breaks its grammar. `out-of-range`: a
 *   number, a length or a count.
 * - `forbidden-field`: a field that there is, but not here or not with what stands beside it. `conflict`: two that contradict.
 * - `duplicate-item`: two items of a list with one key, which the server rejects. `ambiguous-item`: the same where only
 *   server-side apply rejects it, and other ways to apply lose one of the two.
 * - `no-such-item`: a name that points at nothing within the object.
 * - `selector-mismatch`: a workload whose selector does not select its own pods.
 */
export type FaultCode =
  | 'unknown-field'
  | 'wrong-type'
  | 'missing'
  | 'too-deep'
  | 'null-item'
  | 'not-allowed-value'
  | 'bad-format'
  | 'out-of-range'
  | 'forbidden-field'
  | 'conflict'
  | 'duplicate-item'
  | 'ambiguous-item'
  | 'no-such-item'
  | 'selector-mismatch'

export interface SchemaFault {
  /** From the object's root to the field; of a field that is missing, its own path. */
  readonly path: readonly Step[]
  readonly code: FaultCode
  /** A sentence that does not name the path. */
  readonly message: string
  /** Whether the report stands at the field's key or at its value. */
  readonly at: 'key' | 'value'
}
