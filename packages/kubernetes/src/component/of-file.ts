/** Components as their own configuration files and those of kubeadm and Cluster API say. */
import type { ConfiguredComponent } from './component.ts'
import { type Fields, fieldsOf, valueAt } from './fields.ts'
import type { Flag } from './flags.ts'
import { kubeadmGives } from './kubeadm-values.ts'
import type { ClusterComponent } from './names.ts'

type Path = readonly string[]

/** Configuration files of single components, by `group/Kind`. */
const ownFiles: Readonly<Record<string, ClusterComponent>> = {
  'kubelet.config.k8s.io/KubeletConfiguration': 'kubelet',
  'kubeproxy.config.k8s.io/KubeProxyConfiguration': 'kube-proxy',
  'kubescheduler.config.k8s.io/KubeSchedulerConfiguration': 'kube-scheduler',
}

/** Kinds of kubeadm, by the field that holds one elsewhere. */
const kubeadmKinds: Readonly<Record<string, string>> = {
  clusterConfiguration: 'ClusterConfiguration',
  initConfiguration: 'InitConfiguration',
  joinConfiguration: 'JoinConfiguration',
}

/** Where other kinds keep the configuration of kubeadm; a control plane has one even where it says nothing of it. */
const kubeadmHolders: Readonly<Record<string, Path>> = {
  'controlplane.cluster.x-k8s.io/KubeadmControlPlane': ['spec', 'kubeadmConfigSpec'],
  'controlplane.cluster.x-k8s.io/KubeadmControlPlaneTemplate': ['spec', 'template', 'spec', 'kubeadmConfigSpec'],
  'bootstrap.cluster.x-k8s.io/KubeadmConfig': ['spec'],
  'bootstrap.cluster.x-k8s.io/KubeadmConfigTemplate': ['spec', 'template', 'spec'],
}

/** The kinds that configure components, as `group/Kind`. */
export const componentFiles: readonly string[] = [
  ...Object.keys(ownFiles),
  ...Object.values(kubeadmKinds).map(kind => `kubeadm.k8s.io/${kind}`),
  ...Object.keys(kubeadmHolders),
]

/** What a document of one of `componentFiles` configures. @param kind as `group/Kind` */
export function componentsOfFile(kind: string, value: unknown): readonly ConfiguredComponent[] {
  const own = Object.hasOwn(ownFiles, kind) ? ownFiles[kind] : undefined
  if (own) return [{ name: own, flags: [], isWhole: true, home: [], file: fieldsOf(value) }]
  const holder = Object.hasOwn(kubeadmHolders, kind) ? kubeadmHolders[kind] : undefined
  if (!holder) return ofKubeadm(kind.slice(kind.indexOf('/') + 1), fieldsOf(value), [])
  const held = fieldsOf(valueAt(value, holder))
  return Object.entries(kubeadmKinds).flatMap(([key, inner]) =>
    Object.hasOwn(held, key) || (inner === 'ClusterConfiguration' && kind.startsWith('controlplane.'))
      ? ofKubeadm(inner, fieldsOf(held[key]), [...holder, key])
      : [],
  )
}

function ofKubeadm(kind: string, value: Fields, base: Path): readonly ConfiguredComponent[] {
  if (kind !== 'ClusterConfiguration') {
    const home = ['nodeRegistration', 'kubeletExtraArgs']
    // The rest of the kubelet's settings is in a KubeletConfiguration.
    return [{ name: 'kubelet', ...argumentsAt(value, home, base), isWhole: false }]
  }
  const external = fieldsOf(valueAt(value, ['etcd', 'external']))
  const hasExternal = Object.keys(external).length > 0
  const components = [
    ofControlPlane('kube-apiserver', value, ['apiServer'], base, external),
    ofControlPlane('kube-controller-manager', value, ['controllerManager'], base),
    ofControlPlane('kube-scheduler', value, ['scheduler'], base),
  ]
  return hasExternal ? components : [...components, ofControlPlane('etcd', value, ['etcd', 'local'], base)]
}

function ofControlPlane(
  name: ClusterComponent,
  value: Fields,
  part: Path,
  base: Path,
  external: Fields = {},
): ConfiguredComponent {
  const args = argumentsAt(value, [...part, 'extraArgs'], base)
  const mounts = fieldsOf(valueAt(value, part)).extraVolumes
  return {
    name,
    ...args,
    isWhole: true,
    given: kubeadmGives(name, args.flags, external),
    mounts: [
      '/etc/kubernetes/pki',
      ...(Array.isArray(mounts) ? mounts : []).flatMap(mount => scalar(fieldsOf(mount).mountPath) ?? []),
    ],
  }
}

/** A map up to `v1beta3`, from `v1beta4` on a list, which kubeadm sorts by name and value. */
function argumentsAt(value: Fields, where: Path, base: Path): Pick<ConfiguredComponent, 'flags' | 'home'> {
  const home = [...base, ...where]
  const holder = valueAt(value, where)
  if (!Array.isArray(holder)) {
    const flags = Object.entries(fieldsOf(holder)).map(([name, text]) => ({
      name,
      value: scalar(text),
      path: [...home, name],
    }))
    return { flags, home }
  }
  const flags = holder.flatMap((item, index): readonly Flag[] => {
    const { name, value: text } = fieldsOf(item)
    return typeof name === 'string' ? [{ name, value: scalar(text), path: [...home, index, 'value'] }] : []
  })
  return { flags: flags.sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1)), home }
}

/** Templates stand for what somebody fills in. */
function scalar(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') return undefined
  const text = String(value)
  return /\$\{|\{\{/.test(text) ? undefined : text
}
