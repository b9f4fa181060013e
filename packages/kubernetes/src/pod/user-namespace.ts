/** Pods whose users are not the users of the node. */
import type { PodSpec } from '../api/kinds.gen.ts'
import { isSince } from '../version/since.ts'

/**
 * Whether the Pod Security Standards let the pod run as root and unmask `/proc`, because it has its own user namespace: from
 * 1.35 on they do.
 * @param version of Kubernetes
 * @see https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/#integration-with-pod-security-admission-checks
 */
export function mayRunAsRoot(spec: PodSpec | null | undefined, version: string): boolean {
  return spec?.hostUsers === false && isSince(version, '1.35')
}
