/** The security context that holds for a container: its own fields over those that it inherits from the pod. */
import type { Container, PodSpec, SecurityContext } from '../api/kinds.gen.ts'

/**
 * The fields that both contexts have; a container's value overrides the pod's.
 * https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 */
export type EffectiveFields = Pick<
  SecurityContext,
  | 'runAsUser'
  | 'runAsGroup'
  | 'runAsNonRoot'
  | 'seLinuxOptions'
  | 'seccompProfile'
  | 'appArmorProfile'
  | 'windowsOptions'
>
export type EffectiveField = keyof EffectiveFields

/** The value that holds for a container and whose it is; `default` where neither the container nor the pod says anything. */
export function effectiveField<F extends EffectiveField>(
  spec: PodSpec | null | undefined,
  container: Container,
  field: F,
): { readonly value: EffectiveFields[F] | undefined; readonly origin: 'container' | 'pod' | 'default' } {
  const own = container.securityContext?.[field] ?? undefined
  if (own !== undefined) return { value: own, origin: 'container' }
  const inherited = (spec?.securityContext?.[field] ?? undefined) as EffectiveFields[F] | undefined
  return inherited === undefined ? { value: undefined, origin: 'default' } : { value: inherited, origin: 'pod' }
}
