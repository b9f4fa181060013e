/** Where in a value an error of `ajv` stands. */
import type { SchemaFault } from '@keelint/kubernetes'
import type { ErrorObject } from 'ajv'
import type { Path } from '../source/place.ts'

/** Makes faults of errors. */
export type Faults = (errors: readonly ErrorObject[]) => readonly SchemaFault[]

/** @param root the value that was validated, which tells items from fields */
export function pathOf({ instancePath }: ErrorObject, root: unknown): Path {
  const path: (string | number)[] = []
  let at: unknown = root
  for (const part of instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(at) ? Number(key) : key)
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined
  }
  return path
}
