/** Walks the scalars and the keys of an object, each with the type that its field takes. */
import type { Key, Path, ResourceId } from '@keelint/core'
import { along, definition, nearestDefinitionOfKind, type TypeExpression, workloadPaths } from '@keelint/kubernetes'

export interface Visits {
  /** @param type that the field takes; undefined where nobody says, as in most of a custom resource */
  scalar(value: string | number | boolean, path: Path, type: TypeExpression | undefined): void
  /** @param path that ends with the key */
  key(key: string, path: Path): void
}

interface Walk {
  readonly visits: Visits
  /** The way to the value that is at hand; it changes, so whoever keeps it copies it. */
  readonly steps: Key[]
  /** Parts of custom resources that are as those of all others: metadata, and pods. */
  readonly parts: readonly (readonly [path: Path, type: TypeExpression])[]
}

/** The paths that the visits get are theirs for the call alone. */
export function visitScalars(value: unknown, { group, version, kind }: ResourceId, visits: Visits): void {
  const id = nearestDefinitionOfKind(group, version, kind)
  const pods = id === undefined ? workloadPaths(group, kind).flatMap(row => along(value, row)) : []
  const parts = [
    [['metadata'], { form: 'definition', id: 'meta.v1.ObjectMeta' }] as const,
    ...pods.map(({ path }) => [path, { form: 'definition', id: 'core.v1.PodTemplateSpec' }] as const),
  ]
  walk(value, id === undefined ? undefined : { form: 'definition', id }, { visits, steps: [], parts })
}

/** Deeper than any real object. */
const deepest = 200

function walk(value: unknown, type: TypeExpression | undefined, way: Walk): void {
  const { visits, steps } = way
  if (typeof value !== 'object' || value === null) {
    if (value !== null && value !== undefined) visits.scalar(value as string | number | boolean, steps, type)
    return
  }
  if (steps.length > deepest) return
  if (Array.isArray(value))
    for (let index = 0; index < value.length; index++) {
      steps.push(index)
      walk(value[index], typeAt(type, index, way), way)
      steps.pop()
    }
  else
    for (const key in value) {
      steps.push(key)
      visits.key(key, steps)
      walk((value as Record<string, unknown>)[key], typeAt(type, key, way), way)
      steps.pop()
    }
}

/** The type of what stands under the last step. @param type of what holds it */
function typeAt(type: TypeExpression | undefined, key: Key, { parts, steps }: Walk): TypeExpression | undefined {
  if (type !== undefined) return typeOfChild(type, key)
  return parts.find(([path]) => path.length === steps.length && path.every((key, at) => key === steps[at]))?.[1]
}

function typeOfChild(type: TypeExpression, key: Key): TypeExpression | undefined {
  switch (type.form) {
    case 'definition':
      return definition(type.id)?.fields.get(String(key))?.type
    case 'list':
    case 'map':
      return type.of
    default:
      return undefined
  }
}
