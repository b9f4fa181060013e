/** The seccomp profile that holds for a container. */
import type { Container, PodTemplateSpec } from '../api/kinds.gen.ts'
import { isSince } from '../version/since.ts'
import { effectiveField } from './security-context.ts'

/**
 * The type of the container's profile, else of the pod's, else what the older annotations name, which count before 1.27 only.
 * @param version of Kubernetes
 * @returns undefined where nothing is set, so that the kubelet decides
 * @see https://kubernetes.io/docs/tutorials/security/seccomp/
 */
export function seccompTypeOf(
  pod: PodTemplateSpec | null | undefined,
  container: Container,
  version: string,
): string | undefined {
  const type = effectiveField(pod?.spec, container, 'seccompProfile').value?.type
  return type || (isSince(version, '1.27') ? undefined : annotatedType(pod, container))
}

function annotatedType(pod: PodTemplateSpec | null | undefined, container: Container): string | undefined {
  const annotations = pod?.metadata?.annotations ?? {}
  const profile =
    annotations[`container.seccomp.security.alpha.kubernetes.io/${container.name}`] ??
    annotations['seccomp.security.alpha.kubernetes.io/pod']
  if (profile === 'runtime/default' || profile === 'docker/default') return 'RuntimeDefault'
  if (profile?.startsWith('localhost/')) return 'Localhost'
  return profile === 'unconfined' ? 'Unconfined' : undefined
}
