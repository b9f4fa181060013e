/** A fix out of changes that the model of Kubernetes found. */
import type { Fix, Place } from '@keelint/core'
import type { FieldChange } from '@keelint/kubernetes'

/** @param object that the changes' paths start from */
export function changesFix(object: Place, changes: readonly FieldChange[]): Fix {
  return ({ set, remove }) =>
    changes.map(change =>
      change.do === 'set' ? set(within(object, change.path), change.value) : remove(within(object, change.path)),
    )
}

export function within({ resource, path }: Place, rest: Place['path']): Place {
  return { resource, path: [...path, ...rest] }
}
