/** What the network model needs to know of an object: small, plain, cloneable. */
import type { Namespace, NetworkPolicy, Service } from '../api/kinds.gen.ts'
import { adminPolicy } from './admin-policy.ts'
import { rulesOfAdminPolicy } from './admin-policy-rules.ts'
import { calicoSelections } from './calico-policy.ts'
import { ciliumSelections } from './cilium-policy.ts'
import { type EntryFact, entryFact, type ServiceFact, serviceFact } from './entry-fact.ts'
import type { NamespaceFact } from './namespaces.ts'
import { networkPolicySelection } from './network-policy.ts'
import { rulesOfNetworkPolicy } from './network-policy-rules.ts'
import type { PolicyFact, Selection } from './policy.ts'

/** `R` is the caller's handle of the resource. */
export type NetworkFact<R> = PolicyFact<R> | NamespaceFact<R> | ServiceFact<R> | EntryFact<R>

interface Identity {
  readonly group: string
  readonly kind: string
  /** Absent where the manifest has none: the release namespace, or a kind without namespaces. */
  readonly namespace?: string
  readonly name: string
}

type Read = (value: object, kind: string) => Pick<PolicyFact<unknown>, 'tier' | 'priority' | 'selections' | 'rules'>

const networkPolicy: Read = value => ({
  tier: 'network',
  priority: 0,
  selections: [networkPolicySelection(value as NetworkPolicy)],
  rules: rulesOfNetworkPolicy(value as NetworkPolicy),
})
const admin: Read = (value, kind) => ({ ...adminPolicy(value, kind), rules: rulesOfAdminPolicy(value) })
const calico = among(calicoSelections)
const cilium = among(ciliumSelections)
/** Policies that isolate pods, in ways that are not modelled: nobody can tell what they leave open. */
const foreign = among(() => [{ namespaces: 'unknown', pods: 'unknown', ingress: 'unknown', egress: 'unknown' }])
const foreignEgress = among(() => [{ namespaces: [], pods: [], egress: 'unknown' }])

const readers: Readonly<Record<string, { readonly read: Read; readonly clusterWide: boolean }>> = {
  'networking.k8s.io/NetworkPolicy': { read: networkPolicy, clusterWide: false },
  'extensions/NetworkPolicy': { read: networkPolicy, clusterWide: false },
  'policy.networking.k8s.io/AdminNetworkPolicy': { read: admin, clusterWide: true },
  'policy.networking.k8s.io/BaselineAdminNetworkPolicy': { read: admin, clusterWide: true },
  'policy.networking.k8s.io/ClusterNetworkPolicy': { read: admin, clusterWide: true },
  'cilium.io/CiliumNetworkPolicy': { read: cilium, clusterWide: false },
  'cilium.io/CiliumClusterwideNetworkPolicy': { read: cilium, clusterWide: true },
  'projectcalico.org/NetworkPolicy': { read: calico, clusterWide: false },
  'projectcalico.org/GlobalNetworkPolicy': { read: calico, clusterWide: true },
  'crd.projectcalico.org/NetworkPolicy': { read: calico, clusterWide: false },
  'crd.projectcalico.org/GlobalNetworkPolicy': { read: calico, clusterWide: true },
  'crd.antrea.io/NetworkPolicy': { read: foreign, clusterWide: false },
  'crd.antrea.io/ClusterNetworkPolicy': { read: foreign, clusterWide: true },
  'k8s.ovn.org/EgressFirewall': { read: foreignEgress, clusterWide: false },
}

/** Every kind of network policy that is understood, or known to be one, as `group/Kind`. */
export const networkPolicyKinds: readonly string[] = Object.keys(readers)

/**
 * What the network model needs to know of the object.
 *
 * @param resource what to find the object by
 * @param value the object as written
 * @returns undefined for any kind but Namespace, Service, those that route to Services, and the kinds of network policies
 */
export function networkFact<R>(resource: R, value: object, id: Identity): NetworkFact<R> | undefined {
  const { group, kind, namespace, name } = id
  if (group === '' && kind === 'Namespace')
    return { type: 'namespace', resource, name, labels: (value as Namespace).metadata?.labels ?? {} }
  if (group === '' && kind === 'Service') return serviceFact(resource, value as Service, name, namespace)
  const row = `${group}/${kind}`
  if (!Object.hasOwn(readers, row)) return entryFact(resource, value, id)
  const { read, clusterWide } = readers[row]!
  return {
    type: 'policy',
    resource,
    clusterWide,
    namespace: clusterWide ? undefined : namespace,
    ...read(value, kind),
  }
}

function among(selections: (value: object) => readonly Selection[]): Read {
  return value => ({ tier: 'network', priority: 0, selections: selections(value) })
}
