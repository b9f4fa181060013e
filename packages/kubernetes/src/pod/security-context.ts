/** The security context that holds for a container: its own fields over those that it inherits from the pod. */
import type { Container, PodSpec, SecurityContext, WindowsSecurityContextOptions } from '../api/kinds.gen.ts'

/**
 * The fields that both contexts have; a container's value overrides the pod's. `windowsOptions` merge field by field: see
 * `effectiveWindowsOption`.
 * https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 */
export type EffectiveFields = Pick<
  SecurityContext,
  'runAsUser' | 'runAsGroup' | 'runAsNonRoot' | 'seLinuxOptions' | 'seccompProfile' | 'appArmorProfile'
>
export type EffectiveField = keyof EffectiveFields

export type WindowsOption = keyof WindowsSecurityContextOptions

/** A value and whose it is: `default` where neither the container nor its pod says anything. */
export interface EffectiveValue<T> {
  readonly value: T | undefined
  readonly origin: 'container' | 'pod' | 'default'
}

/** The value that holds for a container, and whose it is. */
export function effectiveField<F extends EffectiveField>(
  spec: PodSpec | null | undefined,
  container: Container,
  field: F,
): EffectiveValue<EffectiveFields[F]> {
  return firstOf(container.securityContext?.[field], spec?.securityContext?.[field] as EffectiveFields[F] | undefined)
}

/**
 * The value of one of the Windows options that holds for a container, and whose it is.
 * https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/
 */
export function effectiveWindowsOption<O extends WindowsOption>(
  spec: PodSpec | null | undefined,
  container: Container,
  option: O,
): EffectiveValue<WindowsSecurityContextOptions[O]> {
  return firstOf(container.securityContext?.windowsOptions?.[option], spec?.securityContext?.windowsOptions?.[option])
}

function firstOf<T>(own: T | null | undefined, inherited: T | null | undefined): EffectiveValue<T> {
  if (own !== undefined && own !== null) return { value: own, origin: 'container' }
  if (inherited !== undefined && inherited !== null) return { value: inherited, origin: 'pod' }
  return { value: undefined, origin: 'default' }
}
