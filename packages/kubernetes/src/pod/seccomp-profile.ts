/** The seccomp profile that holds for a container. */
import type { Container, PodTemplateSpec } from '../api/kinds.gen.ts'
import { isSince } from '../version/since.ts'
import { effectiveField } from './security-context.ts'

export interface EffectiveSeccompProfile {
  /** `RuntimeDefault`, `Localhost` or `Unconfined`; undefined where nothing is set, so that the kubelet decides. */
  readonly type: string | undefined
  /** The annotation of the pod that says so, where no field does. */
  readonly annotation?: string
}

/**
 * The type of the container's profile, else of the pod's, else what the older annotations name, which count before 1.27 only.
 * @param version of Kubernetes
 * @see https://kubernetes.io/docs/tutorials/security/seccomp/
 */
export function seccompProfileOf(
  pod: PodTemplateSpec | null | undefined,
  container: Container,
  version: string,
): EffectiveSeccompProfile {
  const { value } = effectiveField(pod?.spec, container, 'seccompProfile')
  const annotations = pod?.metadata?.annotations ?? {}
  const annotation = [
    `container.seccomp.security.alpha.kubernetes.io/${container.name}`,
    'seccomp.security.alpha.kubernetes.io/pod',
  ].find(key => Object.hasOwn(annotations, key))
  if (value || annotation === undefined || isSince(version, '1.27')) return { type: value?.type || undefined }
  return { type: typeOf(annotations[annotation]), annotation }
}

function typeOf(profile: string | undefined): string | undefined {
  if (profile === 'runtime/default' || profile === 'docker/default') return 'RuntimeDefault'
  if (profile?.startsWith('localhost/')) return 'Localhost'
  return profile === 'unconfined' ? 'Unconfined' : undefined
}
