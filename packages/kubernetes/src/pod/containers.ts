/** The containers of a pod, in the three lists that hold them, with the roles they play. */
import type { Container, PodSpec } from '../api/kinds.gen.ts'

export type ContainerList = 'initContainers' | 'containers' | 'ephemeralContainers'

/**
 * A sidecar is an init container that restarts always: it runs beside the main containers.
 * https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
 */
export type ContainerRole = 'main' | 'init' | 'sidecar' | 'ephemeral'

export interface PodContainer {
  readonly container: Container
  readonly list: ContainerList
  /** From 0, in its list. */
  readonly index: number
  readonly role: ContainerRole
}

/** All containers of a pod; entries that are not objects are left out. */
export function containersOf(spec: PodSpec | null | undefined): readonly PodContainer[] {
  if (typeof spec !== 'object' || spec === null) return []
  const known = containers.get(spec)
  if (known) return known
  const found = [
    ...listed(spec, 'initContainers'),
    ...listed(spec, 'containers'),
    ...listed(spec, 'ephemeralContainers'),
  ]
  containers.set(spec, found)
  return found
}

/** Many ask about the same pod. */
const containers = new WeakMap<PodSpec, readonly PodContainer[]>()

function listed(spec: PodSpec, list: ContainerList): readonly PodContainer[] {
  const found: PodContainer[] = []
  for (const [index, container] of (spec[list] ?? []).entries())
    if (typeof container === 'object' && container !== null)
      found.push({ container, list, index, role: roleOf(container, list) })
  return found
}

function roleOf(container: Container, list: ContainerList): ContainerRole {
  if (list === 'ephemeralContainers') return 'ephemeral'
  if (list === 'containers') return 'main'
  return container.restartPolicy === 'Always' ? 'sidecar' : 'init'
}
