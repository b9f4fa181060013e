/** The operating system that a pod asks for. */
import type { PodSpec } from '../api/kinds.gen.ts'

export type OperatingSystem = 'linux' | 'windows'

/**
 * `spec.os.name`, else the node selector `kubernetes.io/os`; undefined where the pod says neither.
 * https://kubernetes.io/docs/concepts/workloads/pods/#pod-os
 */
export function operatingSystemOf(spec: PodSpec | null | undefined): OperatingSystem | undefined {
  const name = spec?.os?.name || spec?.nodeSelector?.['kubernetes.io/os']
  return name === 'linux' || name === 'windows' ? name : undefined
}

/**
 * Whether Pod Security admission takes a pod for one of Windows: it goes by the field alone.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/#os-specific-policy-controls
 */
export function isDeclaredWindows(spec: PodSpec | null | undefined): boolean {
  return spec?.os?.name === 'windows'
}
