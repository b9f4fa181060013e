/** Which pods run on Windows, where most of a security context means nothing. */
import type { PodNode } from '@keelint/core'
import { isDeclaredWindows } from '@keelint/kubernetes'

const administrators = /^(?:user manager\\)?containeradministrator$|^(?:[^\\]+\\)?(?:administrators?|system)$/i

/** @param asAdmission whether the pod has to say so in `spec.os`, as Pod Security admission has it */
export function isWindows(pod: PodNode, asAdmission: boolean): boolean {
  return asAdmission ? isDeclaredWindows(pod.value.spec) : pod.os === 'windows'
}

/**
 * Whether a user of a Windows container has all rights in it.
 * https://kubernetes.io/docs/concepts/windows/intro/
 */
export function isWindowsAdministrator(user: string | null | undefined): boolean {
  return administrators.test(user ?? '')
}
