/** The pods of each namespace. */
import type { Resource } from '@keelint/core'
import type { PodFact } from '@keelint/kubernetes'

export function byNamespace(
  pods: readonly PodFact<Resource>[],
): (namespace: string | undefined) => readonly PodFact<Resource>[] {
  const lists = new Map<string | undefined, PodFact<Resource>[]>()
  for (const pod of pods) {
    const list = lists.get(pod.namespace)
    if (list) list.push(pod)
    else lists.set(pod.namespace, [pod])
  }
  return namespace => lists.get(namespace) ?? []
}
