/** What a search for aged fields finds, before it is asked about versions. */
import type { FieldLifecycle } from './field-table.ts'

export type Key = string | number
export type Fields = Readonly<Record<string, unknown>>

export type FieldChange =
  | { readonly do: 'set'; readonly path: readonly Key[]; readonly value: unknown }
  | { readonly do: 'remove'; readonly path: readonly Key[] }

export interface FoundField {
  /** From the object. */
  readonly path: readonly Key[]
  /** What it is, as a message begins: ``Annotation `x` ``. */
  readonly name: string
  readonly life: FieldLifecycle
  /** What to change so that the object says the same in the newer way. */
  readonly changes?: readonly FieldChange[]
}

/** The fields of what may be no object; then none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null
}
