/** What the LimitRanges of a pod's namespace give to its containers. */
import type { Requirements } from '../pod/requirements.ts'

/** What the LimitRanges of one namespace supply; an undefined namespace is the release namespace. */
export interface NamespaceDefaults {
  readonly namespace: string | undefined
  readonly defaults: readonly Requirements[]
}

const none: readonly Requirements[] = []

/** By the namespaces of pods. */
export function defaultsByNamespace(
  namespaces: readonly NamespaceDefaults[],
): (namespace: string | undefined) => readonly Requirements[] {
  const found = new Map<string | undefined, Requirements[]>()
  for (const { namespace, defaults } of namespaces) {
    const list = found.get(namespace)
    if (list) list.push(...defaults)
    else found.set(namespace, [...defaults])
  }
  return namespace => found.get(namespace) ?? none
}
