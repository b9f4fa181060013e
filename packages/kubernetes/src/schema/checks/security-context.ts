/** Security contexts, after `ValidateSecurityContext` of kubernetes/pkg/apis/core/validation. */
import type {
  AppArmorProfile,
  PodSecurityContext,
  PodSpec,
  SeccompProfile,
  SecurityContext,
} from '../../api/kinds.gen.ts'
import { containersOf } from '../../pod/containers.ts'
import { descendingPath } from '../grammar/path.ts'
import { expectRange, expectText, type Spot } from '../spot.ts'

const largestId = 2147483647

export function checkSecurityContext(context: SecurityContext, spot: Spot): void {
  expectRange(spot, context.runAsUser, 0, largestId, 'runAsUser')
  expectRange(spot, context.runAsGroup, 0, largestId, 'runAsGroup')
  if (context.allowPrivilegeEscalation !== false) return
  if (context.privileged)
    spot.fault(
      'conflict',
      '`allowPrivilegeEscalation: false` contradicts `privileged: true`.',
      'allowPrivilegeEscalation',
    )
  // The server compares the prefixed name; without its prefix the capability passes.
  if (context.capabilities?.add?.includes('CAP_SYS_ADMIN'))
    spot.fault(
      'conflict',
      '`allowPrivilegeEscalation: false` contradicts the capability `CAP_SYS_ADMIN`.',
      'allowPrivilegeEscalation',
    )
}

const sysctl = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/

export function checkPodSecurityContext(context: PodSecurityContext, spot: Spot): void {
  for (const field of ['runAsUser', 'runAsGroup', 'fsGroup'] as const)
    expectRange(spot, context[field], 0, largestId, field)
  for (const [index, group] of context.supplementalGroups?.entries() ?? [])
    expectRange(spot, group, 0, largestId, 'supplementalGroups', index)
  const { sysctls = [] } = context
  for (const [index, { name }] of sysctls.entries()) {
    if (name === undefined) continue
    if (name.length > 253 || !sysctl.test(name))
      spot.fault('bad-format', `\`${name}\` is no name of a kernel parameter.`, 'sysctls', index, 'name')
    else if (sysctls.findIndex(other => other.name === name) < index)
      spot.fault('duplicate-item', `\`${name}\` is set already.`, 'sysctls', index, 'name')
  }
}

export function checkLocalProfile({ type, localhostProfile }: SeccompProfile | AppArmorProfile, spot: Spot): void {
  if (type === 'Localhost' && !localhostProfile)
    spot.fault('missing', 'The type `Localhost` needs a `localhostProfile`.', 'localhostProfile')
  else if (type && type !== 'Localhost' && localhostProfile !== undefined)
    spot.keyFault('forbidden-field', `The type \`${type}\` takes no \`localhostProfile\`.`, 'localhostProfile')
}

export function checkSeccompProfile(profile: SeccompProfile, spot: Spot): void {
  checkLocalProfile(profile, spot)
  expectText(spot, profile.localhostProfile, descendingPath, 'localhostProfile')
}

const podLinuxFields = [
  'appArmorProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'runAsGroup',
  'runAsUser',
  'seLinuxChangePolicy',
  'seLinuxOptions',
  'seccompProfile',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'sysctls',
] as const

const containerLinuxFields = [
  'allowPrivilegeEscalation',
  'appArmorProfile',
  'capabilities',
  'privileged',
  'procMount',
  'readOnlyRootFilesystem',
  'runAsGroup',
  'runAsUser',
  'seLinuxOptions',
  'seccompProfile',
] as const

/** What the other operating system's pods have. After `validateLinux` and `validateWindows`. */
export function checkOperatingSystem(pod: PodSpec, spot: Spot): void {
  const os = pod.os?.name
  if (os !== 'linux' && os !== 'windows') return
  const forbid = (holder: object | undefined, fields: readonly string[], at: Spot): void => {
    for (const field of fields) {
      if ((holder as Readonly<Record<string, unknown>> | undefined)?.[field] !== undefined)
        at.keyFault('forbidden-field', `A pod for \`${os}\` has no \`${field}\`.`, field)
    }
  }
  const windows = os === 'windows'
  forbid(pod.securityContext, windows ? podLinuxFields : ['windowsOptions'], spot.in('securityContext'))
  for (const { container, list, index } of containersOf(pod)) {
    const fields = windows ? containerLinuxFields : ['windowsOptions']
    forbid(container.securityContext, fields, spot.in(list, index, 'securityContext'))
  }
  if (!windows) return
  forbid(pod, ['hostUsers', 'shareProcessNamespace'], spot)
  for (const field of ['hostPID', 'hostIPC'] as const) if (pod[field]) forbid(pod, [field], spot)
}
