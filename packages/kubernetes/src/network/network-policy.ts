/** The built-in NetworkPolicy: the directions that it isolates, and the pods. */
import type { NetworkPolicy, NetworkPolicyPeer } from '../api/kinds.gen.ts'
import { requirementsOf } from '../selector/label-selector.ts'
import type { Direction } from './demand.ts'
import type { Selection } from './policy.ts'

/**
 * The directions that a policy isolates its pods in. Without `policyTypes` that is ingress, and egress where there are egress
 * rules. `undefined` where a type is unknown, for the API server refuses that.
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */
export function policyDirections(spec: NetworkPolicy['spec']): readonly Direction[] | undefined {
  const types = spec?.policyTypes ?? []
  if (types.length === 0) return (spec?.egress ?? []).length > 0 ? ['ingress', 'egress'] : ['ingress']
  if (types.some(type => type !== 'Ingress' && type !== 'Egress')) return
  return (['ingress', 'egress'] as const).filter(direction =>
    types.includes(direction === 'ingress' ? 'Ingress' : 'Egress'),
  )
}

/** A selector that is absent selects every pod of the namespace. */
export function networkPolicySelection({ spec }: NetworkPolicy): Selection {
  const isolated = policyDirections(spec)
  return {
    namespaces: [],
    pods: requirementsOf(spec?.podSelector ?? {}) ?? 'unknown',
    ...(isolated === undefined && { ingress: 'unknown', egress: 'unknown' }),
    ...(isolated?.includes('ingress') && { ingress: 'isolates' }),
    ...(isolated?.includes('egress') && { egress: 'isolates' }),
  }
}

/** A rule that is in force: who it lets in or out, or anybody where it lists nobody. */
export interface NetworkPolicyRule {
  readonly direction: Direction
  /** From 0, in the list of its direction. */
  readonly index: number
  /** The field that lists the peers. */
  readonly side: 'from' | 'to'
  readonly peers: readonly (NetworkPolicyPeer | null | undefined)[]
  /** Whether it names the ports that it is about. */
  readonly namesPorts: boolean
}

/** The rules of the directions that a policy isolates; those of others have no effect. */
export function networkPolicyRules({ spec }: NetworkPolicy): readonly NetworkPolicyRule[] {
  const isolated = policyDirections(spec) ?? []
  const rules: NetworkPolicyRule[] = []
  if (isolated.includes('ingress'))
    for (const [index, rule] of (spec?.ingress ?? []).entries())
      rules.push({
        direction: 'ingress',
        index,
        side: 'from',
        peers: rule?.from ?? [],
        namesPorts: !!rule?.ports?.length,
      })
  if (isolated.includes('egress'))
    for (const [index, rule] of (spec?.egress ?? []).entries())
      rules.push({ direction: 'egress', index, side: 'to', peers: rule?.to ?? [], namesPorts: !!rule?.ports?.length })
  return rules
}

/** Whether a peer stands for every pod of every namespace. */
export function isEveryPod({ namespaceSelector, podSelector }: NetworkPolicyPeer): boolean {
  return (
    !!namespaceSelector &&
    [namespaceSelector, podSelector ?? {}].every(selector => requirementsOf(selector)?.length === 0)
  )
}
