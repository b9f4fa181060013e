/** Finds the type of a field by its path. */
import { definition } from './definition.ts'
import type { TypeExpression } from './type-expression.ts'

/**
 * The type of what `path` leads to from a value of the definition `id`; undefined where the definition has no such field, or says
 * nothing of what is in it. With `minor` it is the type in that minor, else the last that the field had.
 * `typeAt('core.v1.Pod', ['metadata', 'labels', 'app'])` is a string.
 */
export function typeAt(id: string, path: readonly (string | number)[], minor?: number): TypeExpression | undefined {
  let type: TypeExpression | undefined = { form: 'definition', id }
  for (const key of path) {
    if (type?.form === 'definition') type = definition(type.id, minor)?.fields.get(String(key))?.type
    else if (type?.form === 'map' || (type?.form === 'list' && typeof key === 'number')) type = type.of
    else return undefined
  }
  return type
}
