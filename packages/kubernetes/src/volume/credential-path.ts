/** Where nodes keep credentials: their own, those of the cluster, and those of the cloud that they run in. */
import { remembered } from '../remembered.ts'
import { cleanPath, isWithin } from './host-path.ts'

export interface CredentialPath {
  readonly path: string
  /** With its article, where it has one. */
  readonly title: string
}

const cluster = 'the credentials of the control plane'
const node = 'the credentials of the node'
const kubeconfig = 'kubeconfigs'
const aws = 'credentials of AWS'
const azure = 'credentials of Azure'
const google = 'credentials of Google Cloud'
const ssh = 'SSH keys'
const registry = 'credentials of image registries'

/** What every node has comes first. `*` stands for the name of one folder. From the documentation of kubeadm, the kubelet, distributions and command lines of clouds. */
const paths: readonly (readonly [path: string, title: string])[] = [
  ['/var/lib/kubelet/pki', node],
  ['/etc/kubernetes/kubelet.conf', node],
  ['/var/lib/kubelet/kubeconfig', node],
  ['/etc/kubernetes/admin.conf', cluster],
  ['/etc/kubernetes/super-admin.conf', cluster],
  ['/etc/kubernetes/controller-manager.conf', cluster],
  ['/etc/kubernetes/scheduler.conf', cluster],
  ['/etc/kubernetes/pki', cluster],
  ['/etc/kubernetes/ssl', cluster],
  ['/etc/kubernetes/bootstrap-kubelet.conf', node],
  ['/etc/kubernetes/azure.json', azure],
  ['/etc/kubernetes/cloud.conf', 'credentials of the cloud'],
  ['/etc/kubernetes/cloud-config', 'credentials of the cloud'],
  ['/etc/srv/kubernetes', cluster],
  ['/etc/etcd/pki', cluster],
  ['/etc/ssl/etcd', cluster],
  ['/var/lib/etcd', 'the data of the cluster, with its Secrets'],
  ['/var/lib/kubelet/bootstrap-kubeconfig', node],
  ['/var/lib/kubelet/config.json', registry],
  ['/var/lib/kubelet/pods', 'the Secrets and tokens of other pods'],
  ['/var/lib/kubernetes', cluster],
  ['/etc/rancher', cluster],
  ['/var/lib/rancher/k3s/agent', node],
  ['/var/lib/rancher/k3s/server', cluster],
  ['/var/lib/rancher/rke2/agent', node],
  ['/var/lib/rancher/rke2/server', cluster],
  ['/var/lib/k0s/pki', cluster],
  ['/var/lib/minikube/certs', cluster],
  ['/var/snap/microk8s/current/credentials', cluster],
  ['/var/snap/microk8s/current/certs', cluster],
  ['/.aws', aws],
  ['/root/.aws', aws],
  ['/home/*/.aws', aws],
  ['/.azure', azure],
  ['/root/.azure', azure],
  ['/home/*/.azure', azure],
  ['/var/lib/waagent', azure],
  ['/.config/gcloud', google],
  ['/root/.config/gcloud', google],
  ['/home/*/.config/gcloud', google],
  ['/gcloud', google],
  ['/.kube', kubeconfig],
  ['/root/.kube', kubeconfig],
  ['/home/*/.kube', kubeconfig],
  ['/root/.ssh', ssh],
  ['/home/*/.ssh', ssh],
  ['/etc/ssh', ssh],
  ['/root/.docker', registry],
  ['/home/*/.docker', registry],
  ['/etc/shadow', 'hashes of passwords'],
  ['/etc/gshadow', 'hashes of passwords'],
]

/**
 * What a path of a node is, lies in, or holds: `/etc` holds `/etc/kubernetes/pki`. Undefined where there is none.
 * @returns `isHeld` where it only holds it
 */
export function credentialsAt(path: string): FoundCredentials | undefined {
  return credentials(path)
}

const credentials = remembered((path: string) => foundCredentials(cleanPath(path)))

type FoundCredentials = CredentialPath & { readonly isHeld: boolean }

function foundCredentials(clean: string): FoundCredentials | undefined {
  const parts = clean.split('/')
  const own = paths.find(([known]) => isWithin(clean, filled(known, parts)))
  if (own) return { path: filled(own[0], parts), title: own[1], isHeld: false }
  const held = paths.find(([known]) => isWithin(filled(known, parts), clean))
  return held && { path: filled(held[0], parts), title: held[1], isHeld: true }
}

/** A folder whose name does not matter, by the name that it has here. */
function filled(known: string, parts: readonly string[]): string {
  if (!known.includes('*')) return known
  return known
    .split('/')
    .map((part, index) => (part === '*' ? parts[index] || part : part))
    .join('/')
}
