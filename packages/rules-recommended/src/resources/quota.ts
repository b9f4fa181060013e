/** Whether each namespace with pods has an object that every namespace should have. */
import type { Project, Resource } from '@keelint/core'

export interface NamespaceWithPods {
  readonly namespace: string | undefined
  /** Its Namespace object, else the first workload in it. */
  readonly resource: Resource
}

/** In the order of their first pods. */
export function namespacesWithPods({ pods, resources }: Project): readonly NamespaceWithPods[] {
  const first = new Map<string | undefined, Resource>()
  for (const { namespace, resource } of pods) if (!first.has(namespace)) first.set(namespace, resource)
  if (first.size === 0) return []
  const objects = new Map<string, Resource>()
  for (const resource of resources)
    if (resource.id.kind === 'Namespace' && resource.id.group === '') objects.set(resource.id.name, resource)
  return [...first].map(([namespace, resource]) => ({
    namespace,
    resource: (namespace === undefined ? undefined : objects.get(namespace)) ?? resource,
  }))
}

/** The release namespace, or one by its name, for a message. */
export function describeNamespace(namespace: string | undefined): string {
  return namespace === undefined ? 'The namespace of the release' : `Namespace \`${namespace}\``
}
