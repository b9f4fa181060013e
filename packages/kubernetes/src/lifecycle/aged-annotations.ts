/** Finds annotations that fields or other annotations have taken the place of. */
import { along } from '../workload/workloads.ts'
import { annotations, appArmor, appArmorPrefix, type FieldLifecycle, fieldsOfAnnotations } from './field-table.ts'
import { type FoundField, fieldsOf, isSet, type Key } from './found-field.ts'

/** @param path of the object with the annotations, from the one that is asked about */
export function* agedAnnotations(kind: string, object: unknown, path: readonly Key[] = []): Iterable<FoundField> {
  const { metadata, spec } = fieldsOf(object)
  const written = fieldsOf(fieldsOf(metadata).annotations)
  for (const key of Object.keys(written)) {
    const life = lifeOf(kind, key, object)
    if (!life) continue
    const at = [...path, 'metadata', 'annotations', key]
    yield { path: at, name: `Annotation \`${key}\``, life, ...inSpec(key, written[key], path, fieldsOf(spec)) }
  }
}

function lifeOf(kind: string, key: string, object: unknown): FieldLifecycle | undefined {
  if (kind === 'PodTemplateSpec' && key.startsWith(appArmorPrefix)) return appArmorLife(key, object)
  const known = annotations[kind]
  const life = known && Object.hasOwn(known, key) ? known[key] : undefined
  return life?.unless && isSet(life.unless.reduce((at, step) => fieldsOf(at)[step], object)) ? undefined : life
}

function appArmorLife(key: string, pod: unknown): FieldLifecycle | undefined {
  const name = key.slice(appArmorPrefix.length)
  const containers = [...along(pod, ['spec', 'containers', '*']), ...along(pod, ['spec', 'initContainers', '*'])]
  const own = containers.map(({ value }) => fieldsOf(value)).filter(container => container.name === name)
  const hasField = [fieldsOf(fieldsOf(pod).spec), ...own].some(({ securityContext }) =>
    isSet(fieldsOf(securityContext).appArmorProfile),
  )
  return hasField ? undefined : appArmor
}

function inSpec(
  key: string,
  value: unknown,
  path: readonly Key[],
  spec: Readonly<Record<string, unknown>>,
): Pick<FoundField, 'changes'> {
  const field = fieldsOfAnnotations[key]
  if (field === undefined || typeof value !== 'string') return {}
  // The annotation counts before the field, so that a field that says otherwise has to be decided on by a person.
  if (isSet(spec[field]) && spec[field] !== value) return {}
  return {
    changes: [
      { do: 'set', path: [...path, 'spec', field], value },
      { do: 'remove', path: [...path, 'metadata', 'annotations', key] },
    ],
  }
}
