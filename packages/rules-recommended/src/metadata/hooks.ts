/** Objects that a tool makes for a moment, and takes away again. */
import type { KubernetesObject } from '@keelint/kubernetes'

/**
 * Hooks of Helm and of Argo CD, tests among them.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/
 */
export function isHook(metadata: KubernetesObject['metadata'] | null): boolean {
  const annotations = metadata?.annotations ?? {}
  return ['helm.sh/hook', 'argocd.argoproj.io/hook'].some(hook => Object.hasOwn(annotations, hook))
}
