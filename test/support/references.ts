/** The reference model of a few objects, without files. */
import {
  along,
  type Outside,
  type PodTemplateSpec,
  podFact,
  type ReferenceResource,
  type ReferenceRow,
  type References,
  referenceFact,
  referencesOf,
  workloadPaths,
} from '@keelint/kubernetes'

export interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly [field: string]: unknown }
  readonly [field: string]: unknown
}

export interface World {
  readonly references: References<ReferenceResource>
  readonly resources: readonly ReferenceResource[]
}

/** Nothing is said: all worlds are open, nothing is assumed. */
export const open: Outside = { closure: () => undefined, isAssumed: () => false, isGenerated: () => false }
export const closed: Outside = { ...open, closure: () => 'said' }

interface Rest {
  readonly outside?: Outside
  readonly rows?: Readonly<Record<string, readonly ReferenceRow[]>>
  /** Whether a kustomization names what there is. */
  readonly kustomized?: boolean
}

export function worldOf(manifests: readonly Manifest[], { outside = open, rows, kustomized }: Rest = {}): World {
  const objects = manifests.map(value => {
    const { apiVersion, kind, metadata } = value
    const slash = apiVersion.indexOf('/')
    const id = {
      group: slash < 0 ? '' : apiVersion.slice(0, slash),
      version: apiVersion.slice(slash + 1),
      kind,
      ...(metadata.namespace !== undefined && { namespace: metadata.namespace }),
      name: metadata.name,
    }
    const pods = workloadPaths(id.group, kind).flatMap(row => along(value, row))
    const templates = pods.map(({ value, path }) => ({ value: value as PodTemplateSpec, path }))
    const resource: ReferenceResource = { id, ...(kustomized && { kustomized: true }) }
    return { value, resource, pods: templates }
  })
  const resources = objects.map(({ resource }) => resource)
  const facts = objects.flatMap(
    ({ value, resource, pods }) => referenceFact(resource, value, resource.id, pods, rows) ?? [],
  )
  const pods = objects.flatMap(({ resource, pods }) =>
    pods.map(({ value, path }) => podFact(resource, value, path, resource.id.namespace)),
  )
  return { references: referencesOf(resources, facts, pods)(outside), resources }
}

/** Each name with its answer, such as `Secret web: missing`, and what is there of it, such as `key a: there`. */
export function told({ references }: World): readonly string[] {
  return references.all.flatMap(({ kind, name, answer, parts }) => [
    `${kind} ${name}: ${answer}`,
    ...parts.map(({ part, value, answer }) => `${part} ${value}: ${answer}`),
  ])
}
