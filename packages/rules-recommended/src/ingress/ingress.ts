/** Ingresses of every version as rules see them, those of a version that Kubernetes never had too. */
import type { Node } from '@keelint/core'
import {
  conform,
  type Ingress,
  type IngressRule,
  type KubernetesObject,
  nearestDefinitionOfKind,
} from '@keelint/kubernetes'

/** Ingresses of all groups that they are written with. */
export function ofIngress<T>(look: (value: Ingress, node: Node<Ingress>) => T) {
  return {
    Resource(value: KubernetesObject, node: Node<KubernetesObject>): T | undefined {
      const { group, kind } = node.resource.id
      const isOne = kind === 'Ingress' && (groups.has(group) || (group === '' && isSound(value)))
      return isOne ? look(value as Ingress, node as Node<Ingress>) : undefined
    },
  }
}

const groups: ReadonlySet<string> = new Set(['networking.k8s.io', 'extensions'])

/** The core group has no Ingress, so that nobody has held it to its types; what is written so is read by what it is meant to be. */
function isSound(value: KubernetesObject): boolean {
  const definition = nearestDefinitionOfKind('networking.k8s.io', 'v1', 'Ingress')
  return definition !== undefined && conform(value, definition).dropped.length === 0
}

const legacyClass = 'kubernetes.io/ingress.class'

/** What says by which controller an Ingress is served; the annotation counts only where the field is absent. */
export function classOfIngress({ metadata, spec }: Ingress): string | undefined {
  return spec?.ingressClassName || metadata?.annotations?.[legacyClass] || undefined
}

/** Undefined where the annotation is not there. */
export function legacyClassNode(node: Node<Ingress>): Node<string | undefined> | undefined {
  const at = node.at('metadata').at('annotations').at(legacyClass)
  return at.value ? at : undefined
}

/** The rules of an Ingress, without what is none. */
export function rulesOfIngress(node: Node<Ingress>): readonly Node<IngressRule>[] {
  const rules = node.at('spec').at('rules')
  return (rules.value ?? []).flatMap((rule, index) => (rule ? [rules.at(index) as Node<IngressRule>] : []))
}

/** The backend for what no rule is for: a field of another name before `networking.k8s.io/v1`. */
export function defaultBackendOf(node: Node<Ingress>): Node<unknown> | undefined {
  const spec = node.at('spec') as Node<{ defaultBackend?: unknown; backend?: unknown } | undefined>
  for (const field of ['defaultBackend', 'backend'] as const)
    if (typeof spec.value?.[field] === 'object' && spec.value[field] !== null) return spec.at(field)
  return undefined
}
