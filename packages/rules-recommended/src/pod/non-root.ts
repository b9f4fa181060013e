/** Where `runAsNonRoot: true` can stand so that no container is kept from starting. */
import type { ContainerNode, Node, PodNode } from '@keelint/core'

export interface NonRootPlace {
  readonly at: Node<boolean | null | undefined>
  readonly whose: 'pod' | 'container'
  /** Whether each container that it holds for has a user above 0, so that the kubelet of Linux starts it as before. */
  readonly safe: boolean
}

/** For a container that neither it nor its pod keeps from running as root. What is set for the pod comes first. */
export function nonRootPlaces(node: ContainerNode): readonly NonRootPlace[] {
  const { origin } = node.effective('runAsNonRoot')
  const ofPod = origin === 'container' ? [] : nonRootPlaceOfPod(node.pod)
  const own = node.at('securityContext').at('runAsNonRoot')
  return origin === 'pod' ? ofPod : [...ofPod, ...placeFor(node.pod, [node], own, 'container')]
}

/** What is known of a pod: each of its containers asks. */
const known = new WeakMap<PodNode, readonly NonRootPlace[]>()

/** None where a container that inherits it runs as root by its `runAsUser`. */
export function nonRootPlaceOfPod(pod: PodNode): readonly NonRootPlace[] {
  const places = known.get(pod) ?? placeForHeirs(pod)
  known.set(pod, places)
  return places
}

function placeForHeirs(pod: PodNode): readonly NonRootPlace[] {
  const heirs = pod.containers.filter(container => container.effective('runAsNonRoot').origin !== 'container')
  return placeFor(pod, heirs, pod.at('spec').at('securityContext').at('runAsNonRoot'), 'pod')
}

function placeFor(
  { os }: PodNode,
  containers: readonly ContainerNode[],
  at: NonRootPlace['at'],
  whose: NonRootPlace['whose'],
): readonly NonRootPlace[] {
  const users = containers.map(container => container.effective('runAsUser').value ?? undefined)
  if (users.includes(0)) return []
  return [{ at, whose, safe: os !== 'windows' && !users.includes(undefined) }]
}
