/** Finds what of an object is deprecated, or does not work any more, in some minors of Kubernetes. */
import type { MinorRange } from '../version/minors.ts'
import type { WorkloadPath } from '../workload/row.ts'
import { along } from '../workload/workloads.ts'
import { agedAnnotations } from './aged-annotations.ts'
import { agedLabels } from './aged-labels.ts'
import { specFields, specValues, volumeSources } from './field-table.ts'
import { type FieldChange, type FoundField, fieldsOf, isSet, type Key } from './found-field.ts'

/** A field, annotation, label or value that is deprecated, or gone, in at least one of the minors that were asked about. */
export interface AgedField {
  readonly state: 'deprecated' | 'removed'
  /** From the object. */
  readonly path: readonly Key[]
  /** What it is, as a message begins: ``Annotation `x` ``. */
  readonly name: string
  /** The version, such as `1.22`; absent where nobody says since when. */
  readonly since?: string
  /** What to use instead, as a phrase. */
  readonly instead?: string
  /** What to change so that it means the same, where that works in all of the minors. */
  readonly changes?: readonly FieldChange[]
}

/** The kinds of which `agedFields` knows something, besides `PodTemplateSpec`. */
export const kindsWithAgedFields = [
  'CSIStorageCapacity',
  'Ingress',
  'Job',
  'Node',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'RuntimeClass',
  'Service',
  'ServiceAccount',
  'StatefulSet',
  'StorageClass',
] as const

/**
 * The fields of the object that are deprecated or gone in some of the minors.
 *
 * @param kind of Kubernetes itself; `PodTemplateSpec` is a pod, wherever it is kept
 * @param object true to its type
 */
export function agedFields(
  kind: (typeof kindsWithAgedFields)[number] | 'PodTemplateSpec',
  object: unknown,
  minors: MinorRange,
): readonly AgedField[] {
  return foundOnce(kind, object).flatMap(({ life, changes, ...found }): readonly AgedField[] => {
    const isRemoved = life.removed !== undefined && life.removed <= minors.to
    if (!isRemoved && (life.deprecated ?? life.removed ?? 0) > minors.to) return []
    const since = isRemoved ? life.removed : life.deprecated
    return [
      {
        ...found,
        state: isRemoved ? 'removed' : 'deprecated',
        ...(since !== undefined && { since: `1.${since}` }),
        ...(life.instead !== undefined && { instead: life.instead }),
        ...(changes && (life.deprecated ?? 0) <= minors.from && { changes }),
      },
    ]
  })
}

/** One rule asks for what is deprecated, and one for what is gone. */
function foundOnce(kind: string, object: unknown): readonly FoundField[] {
  if (typeof object !== 'object' || object === null) return []
  const known = lastFound.get(object)
  if (known?.kind === kind) return known.fields
  const fields = [...foundIn(kind, object)]
  lastFound.set(object, { kind, fields })
  return fields
}

const lastFound = new WeakMap<object, { readonly kind: string; readonly fields: readonly FoundField[] }>()

function* foundIn(kind: string, object: unknown): Iterable<FoundField> {
  yield* agedAnnotations(kind, object)
  yield* agedLabels(kind, object)
  yield* agedSpec(kind, fieldsOf(fieldsOf(object).spec))
  if (kind === 'PodTemplateSpec') yield* agedSources(object, ['spec', 'volumes', '*'])
  if (kind === 'PersistentVolume') yield* agedSources(object, ['spec'])
  if (kind === 'StatefulSet')
    for (const { value, path } of along(object, ['spec', 'volumeClaimTemplates', '*']))
      yield* agedAnnotations('PersistentVolumeClaim', value, path)
}

function* agedSpec(kind: string, spec: Readonly<Record<string, unknown>>): Iterable<FoundField> {
  for (const [field, life] of Object.entries(specFields[kind] ?? {})) {
    const value = spec[field]
    const isEmpty = !isSet(value) || value === '' || (Array.isArray(value) && value.length === 0)
    if (!isEmpty) yield { path: ['spec', field], name: `Field \`spec.${field}\``, life }
  }
  for (const [field, values] of Object.entries(specValues[kind] ?? {})) {
    const value = String(spec[field])
    const life = Object.hasOwn(values, value) ? values[value] : undefined
    if (!life) continue
    const path = ['spec', field]
    const changes = life.renamed === undefined ? {} : { changes: [{ do: 'set', path, value: life.renamed }] as const }
    yield { path, name: `The value \`${value}\` of \`spec.${field}\``, life, ...changes }
  }
}

function* agedSources(object: unknown, holders: WorkloadPath): Iterable<FoundField> {
  for (const { value, path } of along(object, holders))
    for (const [source, content] of Object.entries(value)) {
      const life = Object.hasOwn(volumeSources, source) ? volumeSources[source] : undefined
      if (life && isSet(content)) yield { path: [...path, source], name: `Volume source \`${source}\``, life }
    }
}
