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
