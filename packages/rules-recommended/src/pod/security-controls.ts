/** The controls of the Pod Security Standards, and the rules that they are made of here. */
import { type KubernetesVersions, type PodNode, type PresetName, partIn, type Report, type Rule } from '@keelint/core'
import noAddedCapabilities from '../rules/least-privilege/no-added-capabilities.ts'
import noAppArmorUnconfined from '../rules/least-privilege/no-app-armor-unconfined.ts'
import noHostInProbes from '../rules/least-privilege/no-host-in-probes.ts'
import noHostIpc from '../rules/least-privilege/no-host-ipc.ts'
import noHostNetwork from '../rules/least-privilege/no-host-network.ts'
import noHostPath from '../rules/least-privilege/no-host-path.ts'
import noHostPid from '../rules/least-privilege/no-host-pid.ts'
import noHostPort from '../rules/least-privilege/no-host-port.ts'
import noHostProcess from '../rules/least-privilege/no-host-process.ts'
import noPrivilegeEscalation from '../rules/least-privilege/no-privilege-escalation.ts'
import noPrivileged from '../rules/least-privilege/no-privileged.ts'
import noRootUser from '../rules/least-privilege/no-root-user.ts'
import noSeccompUnconfined from '../rules/least-privilege/no-seccomp-unconfined.ts'
import noUnmaskedProcMount from '../rules/least-privilege/no-unmasked-proc-mount.ts'
import noUnsafeSysctls from '../rules/least-privilege/no-unsafe-sysctls.ts'
import requireDropAllCapabilities from '../rules/least-privilege/require-drop-all-capabilities.ts'
import requireRunAsNonRoot from '../rules/least-privilege/require-run-as-non-root.ts'
import requireSeccompProfile from '../rules/least-privilege/require-seccomp-profile.ts'
import restrictSelinuxOptions from '../rules/least-privilege/restrict-selinux-options.ts'
import restrictVolumeTypes from '../rules/least-privilege/restrict-volume-types.ts'

/** By the names that the standards give them. */
const securityControls: Readonly<Record<string, readonly Rule[]>> = {
  HostProcess: [noHostProcess],
  'Host Namespaces': [noHostNetwork, noHostPid, noHostIpc],
  'Privileged Containers': [noPrivileged],
  Capabilities: [noAddedCapabilities, requireDropAllCapabilities],
  'HostPath Volumes': [noHostPath],
  'Host Ports': [noHostPort],
  'Host Probes / Lifecycle Hooks': [noHostInProbes],
  AppArmor: [noAppArmorUnconfined],
  SELinux: [restrictSelinuxOptions],
  '/proc Mount Type': [noUnmaskedProcMount],
  Seccomp: [noSeccompUnconfined, requireSeccompProfile],
  Sysctls: [noUnsafeSysctls],
  'Volume Types': [restrictVolumeTypes],
  'Privilege Escalation': [noPrivilegeEscalation],
  'Running as Non-root': [requireRunAsNonRoot],
  'Running as Non-root user': [noRootUser],
}

export interface SecurityFinding extends Pick<Report, 'at'> {
  readonly control: string
  readonly message: string
}

/** What a pod's admission to a level would be refused for, by the options that the rules have in the preset of the level. */
export function securityFindings(
  level: 'baseline' | 'restricted',
  kubernetes: KubernetesVersions,
): (node: PodNode) => readonly SecurityFinding[] {
  let found: SecurityFinding[] = []
  const visitors = Object.entries(securityControls).flatMap(([control, rules]) =>
    rules.flatMap(rule => {
      const options = optionsIn(`pss-${level}`, rule)
      const report = ({ at, messageId, data }: Report) =>
        void found.push({ control, at, message: filled(rule.meta.messages[messageId], data) })
      return options
        ? [
            rule.create({
              id: 'k8s/require-pod-security-standard',
              options,
              settings: {},
              kubernetes,
              report,
              undecided,
            }),
          ]
        : []
    }),
  )
  return node => {
    found = []
    for (const { Pod, Container } of visitors) {
      Pod?.(node.value, node)
      if (Container) for (const container of node.containers) Container(container.value, container)
    }
    return found
  }
}

function undecided(): void {}

function optionsIn(preset: PresetName, { meta }: Rule): Readonly<Record<string, unknown>> | undefined {
  const part = partIn(preset, meta)
  if (part === false) return
  const defaults = Object.entries(meta.schema?.properties ?? {}).map(([name, property]) => [
    name,
    (property as { readonly default?: unknown }).default,
  ])
  return { ...Object.fromEntries(defaults), ...(part !== true && part) }
}

function filled(message: string, data: Report['data']): string {
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data?.[name]))
}
