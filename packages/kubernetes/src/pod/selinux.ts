/** The SELinux types of containers. */
import { isSince } from '../version/since.ts'

/**
 * The types that confine a container as the runtime's own do, which the Pod Security Standards let a pod choose from.
 * @param version of Kubernetes
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export function confinedSelinuxTypes(version: string): readonly string[] {
  const always = ['container_t', 'container_init_t', 'container_kvm_t']
  return isSince(version, '1.31') ? [...always, 'container_engine_t'] : always
}
