/** Which containers request more than a LimitRange lets them have. */
import type { Quantity } from '../api/kinds.gen.ts'
import type { ContainerFact, PodFact } from '../pod/fact.ts'
import { effectiveQuantity } from '../pod/requirements.ts'
import { parseQuantity } from '../quantity/quantity.ts'
import { defaultsByNamespace, type NamespaceDefaults } from './defaults.ts'

export interface AboveDefault<R> {
  readonly pod: PodFact<R>
  readonly container: ContainerFact
  readonly resource: string
  readonly request: Quantity
  /** What the LimitRange gives. */
  readonly limit: Quantity
  /** Of the request, in the pod's resource. */
  readonly path: readonly (string | number)[]
}

/**
 * A container with a request and no limit gets the default limit, and is refused where that is less.
 * @see https://kubernetes.io/docs/concepts/policy/limit-range/
 */
export function requestsAboveDefaults<R>(
  pods: readonly PodFact<R>[],
  namespaces: readonly NamespaceDefaults[],
): readonly AboveDefault<R>[] {
  if (namespaces.length === 0) return []
  const defaultsOf = defaultsByNamespace(namespaces)
  return pods.flatMap(pod => {
    const defaults = defaultsOf(pod.namespace)
    if (defaults.length === 0) return []
    return pod.containers.flatMap(container => {
      const { list, index, resources } = container
      return Object.entries(resources.requests).flatMap(([resource, request]) => {
        if (request === null || Object.hasOwn(resources.limits, resource)) return []
        const limit = effectiveQuantity(resources, 'limits', resource, defaults)
        const path = [...pod.path, 'spec', list, index, 'resources', 'requests', resource]
        return limit !== undefined && isMore(request, limit) ? [{ pod, container, resource, request, limit, path }] : []
      })
    })
  })
}

/** Whether both can be read and the first is more. */
export function isMore(a: Quantity | null | undefined, b: Quantity | null | undefined): boolean {
  const [first, second] = [parseQuantity(a), parseQuantity(b)]
  return first !== undefined && second !== undefined && first > second
}
