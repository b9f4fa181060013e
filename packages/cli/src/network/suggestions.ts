/** For workloads that nothing isolates the smallest network policy that keeps the traffic that the files show. */
import type { Project, Resource } from '@keelint/core'
import { type Connections, type PodFact, protocols, united } from '@keelint/kubernetes'
import { stringify } from 'yaml'
import { safe } from '../reporters/safe-text.ts'

/** Policies to paste, one document after the other; empty where every workload is isolated. */
export function suggestedPolicies({ network, pods }: Pick<Project, 'network' | 'pods'>): readonly string[] {
  const seen = new Set<string>()
  return pods.flatMap(pod => {
    const { ingress, egress } = network.coverage(pod)
    const labels = Object.entries(pod.labels)
    const key = JSON.stringify([pod.namespace ?? null, labels.sort()])
    if (pod.hostNetwork || pod.isPartial || labels.length === 0 || seen.has(key)) return []
    seen.add(key)
    const isOpen = { ingress: ingress.state === 'open', egress: egress.state === 'open' }
    return isOpen.ingress || isOpen.egress ? [policyText(pod, isOpen, network)] : []
  })
}

function policyText(
  pod: PodFact<Resource>,
  isOpen: { readonly ingress: boolean; readonly egress: boolean },
  network: Project['network'],
): string {
  const { resource, namespace, labels } = pod
  const served = network.served(pod)
  const ports = portsOf(served.map(({ connections }) => connections))
  const entries = network.entries.filter(entry => entry.pod === pod)
  const isOutside = entries.some(({ opening }) => opening !== undefined)
  // A controller may be in any namespace, and clients of a Service too.
  const from = isOutside ? undefined : [{ namespaceSelector: {} }]
  const policy = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: resource.id.name, ...(namespace !== undefined && { namespace }) },
    spec: {
      podSelector: { matchLabels: { ...labels } },
      policyTypes: [...(isOpen.ingress ? ['Ingress'] : []), ...(isOpen.egress ? ['Egress'] : [])],
      ...(isOpen.ingress && { ingress: ports.length > 0 ? [{ ...(from && { from }), ports }] : [] }),
      ...(isOpen.egress && { egress: [dns] }),
    },
  }
  const why = [
    `# Nothing isolates ${safe(resource.id.kind)} ${JSON.stringify(resource.id.name)}${isOpen.ingress && isOpen.egress ? '' : isOpen.ingress ? ' for ingress' : ' for egress'}.`,
    ...(isOpen.ingress ? [`# ${ingressText(ports.length > 0, isOutside)}`] : []),
    ...(isOpen.egress ? ['# What it connects to is not in the files but for DNS: add it before you apply this.'] : []),
  ]
  return `${why.join('\n')}\n${stringify(policy)}`
}

function ingressText(isServed: boolean, isOutside: boolean): string {
  if (!isServed) return 'No Service leads to it, so that nobody is let in.'
  return isOutside
    ? 'Services lead to these ports, one of them from outside of the cluster.'
    : 'Services lead to these ports; name the namespaces of those who use them, to let in fewer.'
}

const dns = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { port: 53, protocol: 'UDP' },
    { port: 53, protocol: 'TCP' },
  ],
}

function portsOf(connections: readonly Connections[]): readonly object[] {
  const [first, ...rest] = connections
  if (!first) return []
  const all = rest.reduce(united, first)
  return protocols.flatMap(protocol =>
    all[protocol].map(({ first, last }) => ({ port: first, ...(last > first && { endPort: last }), protocol })),
  )
}
