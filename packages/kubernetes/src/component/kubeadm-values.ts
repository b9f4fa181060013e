/** What kubeadm puts into commands by itself. */
import type { Fields } from './fields.ts'
import type { Flag } from './flags.ts'
import type { ClusterComponent } from './names.ts'

const pki = '/etc/kubernetes/pki'
const gives: Partial<Record<ClusterComponent, Readonly<Record<string, string>>>> = {
  'kube-apiserver': {
    'client-ca-file': `${pki}/ca.crt`,
    'enable-admission-plugins': 'NodeRestriction',
    'etcd-cafile': `${pki}/etcd/ca.crt`,
    'etcd-certfile': `${pki}/apiserver-etcd-client.crt`,
    'etcd-keyfile': `${pki}/apiserver-etcd-client.key`,
    'kubelet-client-certificate': `${pki}/apiserver-kubelet-client.crt`,
    'kubelet-client-key': `${pki}/apiserver-kubelet-client.key`,
    'service-account-key-file': `${pki}/sa.pub`,
    'tls-cert-file': `${pki}/apiserver.crt`,
    'tls-private-key-file': `${pki}/apiserver.key`,
  },
  'kube-controller-manager': {
    'bind-address': '127.0.0.1',
    'client-ca-file': `${pki}/ca.crt`,
    'root-ca-file': `${pki}/ca.crt`,
    'service-account-private-key-file': `${pki}/sa.key`,
    'use-service-account-credentials': 'true',
  },
  'kube-scheduler': { 'bind-address': '127.0.0.1' },
  etcd: {
    'cert-file': `${pki}/etcd/server.crt`,
    'client-cert-auth': 'true',
    'key-file': `${pki}/etcd/server.key`,
    'peer-cert-file': `${pki}/etcd/peer.crt`,
    'peer-client-cert-auth': 'true',
    'peer-key-file': `${pki}/etcd/peer.key`,
    'peer-trusted-ca-file': `${pki}/etcd/ca.crt`,
    'trusted-ca-file': `${pki}/etcd/ca.crt`,
  },
}

/**
 * By flag; one of the user's replaces it.
 * @param flags of the user @param external what the configuration says of an etcd that runs elsewhere
 */
export function kubeadmGives(
  name: ClusterComponent,
  flags: readonly Flag[],
  external: Fields,
): Readonly<Record<string, string>> {
  const own = gives[name] ?? {}
  if (name !== 'kube-apiserver') return own
  // A file of authorizers takes the place of the modes.
  const hasFile = flags.some(flag => flag.name === 'authorization-config')
  const values: Readonly<Record<string, string>> = hasFile ? own : { ...own, 'authorization-mode': 'Node,RBAC' }
  if (Object.keys(external).length === 0) return values
  const files = { 'etcd-cafile': 'caFile', 'etcd-certfile': 'certFile', 'etcd-keyfile': 'keyFile' }
  const named = Object.entries(files).map(([flag, field]) => [flag, textOf(external[field])] as const)
  return { ...values, ...Object.fromEntries(named) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
