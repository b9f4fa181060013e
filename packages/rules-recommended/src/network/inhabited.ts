/** The namespaces that rules about network policies speak of, and where they say it. */
import type { Place, Project } from '@keelint/core'

export interface InhabitedNamespace {
  /** Undefined is the release namespace. */
  readonly name: string | undefined
  /** As a message has it. */
  readonly text: string
  readonly hasPods: boolean
  /** Its Namespace object, else its first workload. */
  readonly at: Place
}

/** Those that have an object, or pods that are not on the network of their node. */
export function inhabitedNamespaces({
  resources,
  pods,
}: Pick<Project, 'resources' | 'pods'>): readonly InhabitedNamespace[] {
  const found = new Map<string | undefined, InhabitedNamespace>()
  for (const resource of resources)
    if (resource.id.kind === 'Namespace' && resource.id.group === '' && !found.has(resource.id.name))
      found.set(resource.id.name, inhabited(resource.id.name, { resource, path: [] }, false))
  for (const { resource, namespace, hostNetwork } of pods) {
    if (hostNetwork) continue
    const known = found.get(namespace)
    if (!known?.hasPods) found.set(namespace, inhabited(namespace, known?.at ?? { resource, path: [] }, true))
  }
  return [...found.values()]
}

/** Kubernetes' own, which its components work in. */
const systemNamespaces = new Set(['kube-system', 'kube-public', 'kube-node-lease'])

export function isSystemNamespace(name: string | undefined): boolean {
  return name !== undefined && systemNamespaces.has(name)
}

function inhabited(name: string | undefined, at: Place, hasPods: boolean): InhabitedNamespace {
  return { name, at, hasPods, text: name === undefined ? 'the release namespace' : `namespace \`${name}\`` }
}
