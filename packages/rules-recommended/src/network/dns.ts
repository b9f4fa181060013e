/** Whether a policy's rules let pods look up names, and whether they let them connect to what is found by name. */
import { namespaceNameLabel, type PeerFact, type PolicyFact, type PortFact, type RuleFact } from '@keelint/kubernetes'

/** 53 is the port of the Service; the pods of OpenShift's DNS listen on 5353. */
const dnsPorts = [53, 5353]

/** Namespaces that a cluster's DNS may be in. */
const dnsNamespaces = new Set(['kube-system', 'openshift-dns'])

/** Whether a rule may let a pod ask the DNS of the cluster. */
export function allowsDns({ rules, namespace }: PolicyFact<unknown>, protocol: 'TCP' | 'UDP'): boolean {
  return (rules ?? []).some(
    rule =>
      rule.direction === 'egress' &&
      rule.action !== 'deny' &&
      (rule.ports === 'any' || rule.ports.some(port => isDnsPort(port, protocol))) &&
      (rule.peers === 'anyone' || rule.peers.some(peer => mayBeDns(peer, namespace))),
  )
}

/** Whether a rule is about pods, which one finds by the names of their Services. */
export function allowsNamed({ rules }: PolicyFact<unknown>): boolean {
  return (rules ?? []).some(
    rule => rule.direction === 'egress' && rule.action === 'allow' && !isDnsAlone(rule) && isAboutPods(rule),
  )
}

function isAboutPods({ peers }: RuleFact): boolean {
  return peers === 'anyone' || peers.some(({ type }) => type === 'pods')
}

function isDnsAlone({ ports }: RuleFact): boolean {
  return ports !== 'any' && ports.every(port => isDnsPort(port, 'TCP') || isDnsPort(port, 'UDP'))
}

function isDnsPort(port: PortFact, protocol: 'TCP' | 'UDP'): boolean {
  if (port === 'unknown') return true
  if (port.protocol !== undefined && port.protocol !== protocol) return false
  if ('name' in port) return port.name.includes('dns')
  return dnsPorts.some(number => number >= port.first && number <= port.last)
}

function mayBeDns(peer: PeerFact, home: string | undefined): boolean {
  if (peer.type !== 'pods') return true
  const { namespaces, pods } = peer
  if (namespaces === 'own') return home !== undefined && dnsNamespaces.has(home)
  if (namespaces === 'unknown' || pods === 'unknown') return true
  const named = namespaces.find(({ key, operator }) => key === namespaceNameLabel && operator === 'In')
  return !named || named.values.some(name => dnsNamespaces.has(name))
}
