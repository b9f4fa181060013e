/** Which containers request no amount of a resource, or are not limited in it. */
import type { ContainerFact, PodFact } from '../pod/fact.ts'
import { effectiveQuantity, isSome, type Requirement } from '../pod/requirements.ts'
import { isSince } from '../version/since.ts'
import { defaultsByNamespace, type NamespaceDefaults } from './defaults.ts'

export interface UnsetRequirement<R> {
  readonly pod: PodFact<R>
  readonly container: ContainerFact
  /** Where the quantity stands, or would stand, in the pod's resource. */
  readonly path: readonly (string | number)[]
}

/**
 * The containers that nobody gives a quantity above zero: neither they themselves, nor the pod as a whole, nor a LimitRange.
 * Ephemeral containers are left out, for they may have no resources.
 * @param namespaces the LimitRanges of the world
 * @param version of Kubernetes; resources of whole pods count from 1.32 on
 */
export function unsetRequirements<R>(
  pods: readonly PodFact<R>[],
  requirement: Requirement,
  resource: string,
  namespaces: readonly NamespaceDefaults[],
  version: string,
): readonly UnsetRequirement<R>[] {
  const countsPods = isSince(version, '1.32')
  const defaultsOf = defaultsByNamespace(namespaces)
  return pods.flatMap(pod => {
    if (countsPods && isSome(effectiveQuantity(pod.resources, requirement, resource))) return []
    const defaults = defaultsOf(pod.namespace)
    return pod.containers
      .filter(
        ({ role, resources }) =>
          role !== 'ephemeral' && !isSome(effectiveQuantity(resources, requirement, resource, defaults)),
      )
      .map(container => ({
        pod,
        container,
        path: [...pod.path, 'spec', container.list, container.index, 'resources', requirement, resource],
      }))
  })
}
