/** Gives fields of the client's models the types that only other packages, or later versions, tell. */
import type { Shapes } from './shape.ts'

/** By `id#field`, or by `group#Name#field` where the same definition is known in another version of its group. */
export type TypeHints = ReadonlyMap<string, string>

/** Collects each type that `accept` likes; what is given first wins. */
export function hintsFrom(sources: readonly Shapes[], accept: (type: string) => boolean): TypeHints {
  const hints = new Map<string, string>()
  for (const shapes of sources) {
    for (const [id, { fields }] of shapes) {
      for (const [name, { type }] of fields) {
        if (accept(type) && !hints.has(`${id}#${name}`)) hints.set(`${id}#${name}`, type)
        if (accept(type) && !hints.has(anyVersion(id, name))) hints.set(anyVersion(id, name), type)
      }
    }
  }
  return hints
}

function anyVersion(id: string, field: string): string {
  const [group, , ...name] = id.split('.')
  return `${group}#${name.join('.')}#${field}`
}

export function hint(hints: TypeHints, id: string, field: string): string | undefined {
  return hints.get(`${id}#${field}`) ?? hints.get(anyVersion(id, field))
}

/**
 * `shapes` with quantities, kinds of numbers and bytes filled in from `quantities` and `formats`. What the client calls
 * any value is an object, except in the schemas of custom resources. A number that no source qualifies is of an API
 * that was removed before the sources told; but for `WIDE`, all of these are `int32`.
 */
export function refine(shapes: Shapes, quantities: TypeHints, formats: TypeHints): Shapes {
  const refineType = (id: string, name: string, type: string): string => {
    const quantity = hint(quantities, id, name)
    if (quantity !== undefined && quantity.replace('qty', 's') === type) return quantity
    const format = hint(formats, id, name)
    if (format !== undefined && coarse(format) === coarse(type)) return format
    if (id.endsWith('.JSONSchemaProps')) return type.replace(/\bobj\b/, 'any')
    return type.replace(/\bany\b/, 'obj').replace(/\bi\b/, WIDE.has(`${id}#${name}`) ? 'int64' : 'int32')
  }
  return new Map(
    [...shapes].map(([id, { fields }]) => [
      id,
      {
        fields: new Map(
          [...fields].map(([name, field]) => [name, { ...field, type: refineType(id, name, field.type) }]),
        ),
      },
    ]),
  )
}

const WIDE: ReadonlySet<string> = new Set([
  'resource.v1alpha2.NamedResourcesAttribute#int',
  'resource.v1alpha2.NamedResourcesIntSlice#ints',
])

/** `type` with all that some package leaves out left out: kinds of numbers and strings, what an object holds. */
export function coarse(type: string): string {
  return type
    .replace(/\b(?:int32|int64|double)\b/, 'i')
    .replace(/\b(?:byte|time|mtime|qty)\b/, 's')
    .replace(/\bobj\b/, 'any')
}
