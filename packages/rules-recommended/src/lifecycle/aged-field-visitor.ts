/** Shows a rule every field that is deprecated or does not work any more. */
import type { Place, Visitor } from '@keelint/core'
import { type AgedField, agedFields, kindsWithAgedFields, type MinorRange } from '@keelint/kubernetes'
import { within } from './changes-fix.ts'

/** @param show is given the place of the field, and of the object that the field's paths start from */
export function agedFieldVisitor(
  state: AgedField['state'],
  minors: MinorRange,
  show: (field: AgedField, at: Place, object: Place) => void,
): Visitor {
  const look = (kind: Parameters<typeof agedFields>[0]) => (value: unknown, object: Place) => {
    for (const field of agedFields(kind, value, minors))
      if (field.state === state) show(field, within(object, field.path), object)
  }
  const kinds: Visitor = Object.fromEntries(kindsWithAgedFields.map(kind => [kind, look(kind)]))
  return { ...kinds, Pod: look('PodTemplateSpec') }
}
