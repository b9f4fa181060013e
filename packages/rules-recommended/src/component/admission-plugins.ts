/** Which admission plugins an API server runs. */
import type { ComponentNode, SettingNode } from './components.ts'

/** Those that run unless they are switched off, since Kubernetes 1.25. */
const onByDefault: ReadonlySet<string> = new Set(
  [
    'CertificateApproval CertificateSigning CertificateSubjectRestriction DefaultIngressClass DefaultStorageClass',
    'DefaultTolerationSeconds LimitRanger MutatingAdmissionWebhook NamespaceLifecycle PersistentVolumeClaimResize',
    'PodSecurity Priority ResourceQuota RuntimeClass ServiceAccount StorageObjectInUseProtection TaintNodesByCondition',
    'ValidatingAdmissionWebhook',
  ].flatMap(line => line.split(' ')),
)

export interface PluginState {
  readonly isOn: boolean
  /** The setting that says so, or would. */
  readonly at: SettingNode['at']
}

/** Undefined where the files do not tell. */
export function admissionPlugin({ read }: ComponentNode, plugin: string): PluginState | undefined {
  const enabled = read('enable-admission-plugins')
  if (enabled?.items.includes(plugin)) return { isOn: true, at: enabled.at }
  if (!onByDefault.has(plugin)) return enabled && { isOn: false, at: enabled.at }
  const disabled = read('disable-admission-plugins')
  return enabled && disabled && { isOn: !disabled.items.includes(plugin), at: disabled.at }
}
