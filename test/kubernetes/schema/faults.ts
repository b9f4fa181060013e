/** Says in short what the interpreter finds in an object. */
import { newestMinor, type SchemaFault, schemaFaults } from '@keelint/kubernetes'
import * as assert from 'uvu/assert'

type Fields = Readonly<Record<string, unknown>>

export function faultsOf(object: unknown, minor = newestMinor): readonly SchemaFault[] {
  const faults = schemaFaults(object, minor)
  if (typeof faults === 'string') throw new Error(faults)
  return faults
}

/** Each fault as its code and path: `missing spec.selector`. */
export function said(object: unknown, minor?: number): readonly string[] {
  return faultsOf(object, minor).map(({ code, path }) => `${code} ${path.join('.')}`)
}

/** The object with other values at some paths; undefined takes away. Steps are joined by dots, or where they hold one, by `|`. */
export function changed(object: Fields, changes: Fields): Fields {
  // Not `structuredClone`, which keeps what is shared, so that a change would be made at several places.
  const copy = JSON.parse(JSON.stringify(object)) as Fields
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(path.includes('|') ? '|' : '.')
    let holder = copy as Record<string, unknown>
    for (const step of steps.slice(0, -1)) {
      holder[step] ??= {}
      holder = holder[step] as Record<string, unknown>
    }
    const last = steps.at(-1)!
    if (value === undefined) delete holder[last]
    else holder[last] = value
  }
  return copy
}

/** Asserts that each change makes the fault beside it and no other; an empty text stands for none at all. */
export function assertRows(
  object: Fields,
  rows: readonly (readonly [changes: Fields, faults: string, minor?: number])[],
): void {
  for (const [changes, faults, minor] of rows) {
    const expected = faults === '' ? [] : faults.split(', ')
    assert.equal([...said(changed(object, changes), minor)].sort(), expected.sort(), JSON.stringify(changes))
  }
}
