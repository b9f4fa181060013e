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
  readonly parts: readonly (readonly [path: string, type: TypeExpression])[]
}

/** The paths that the visits get are theirs for the call alone. */
export function visitScalars(value: unknown, { group, version, kind }: ResourceId, visits: Visits): void {
  const id = nearestDefinitionOfKind(group, version, kind)
  const pods = id === undefined ? workloadPaths(group, kind).flatMap(row => along(value, row)) : []
  const parts = [
    ['metadata', { form: 'definition', id: 'meta.v1.ObjectMeta' }] as const,
    ...pods.map(({ path }) => [path.join(), { form: 'definition', id: 'core.v1.PodTemplateSpec' }] as const),
  ]
  walk(value, id === undefined ? undefined : { form: 'definition', id }, { visits, steps: [], parts })
}

/** Deeper than any real object. */
const deepest = 200

function walk(value: unknown, type: TypeExpression | undefined, way: Walk): void {
  const { visits, steps, parts } = way
  if (typeof value !== 'object' || value === null) {
    if (value !== null && value !== undefined) visits.scalar(value as string | number | boolean, steps, type)
    return
  }
  if (steps.length > deepest) return
  const isList = Array.isArray(value)
  for (const [key, child] of isList ? value.entries() : Object.entries(value)) {
    steps.push(key)
    if (!isList) visits.key(String(key), steps)
    const part = parts.length > 0 && type === undefined ? parts.find(([path]) => path === steps.join()) : undefined
    walk(child, part ? part[1] : typeOfChild(type, key), way)
    steps.pop()
  }
}

function typeOfChild(type: TypeExpression | undefined, key: Key): TypeExpression | undefined {
  switch (type?.form) {
    case 'definition':
      return definition(type.id)?.fields.get(String(key))?.type
    case 'list':
    case 'map':
      return type.of
    default:
      return undefined
  }
}
