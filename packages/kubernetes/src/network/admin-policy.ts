/** AdminNetworkPolicy, BaselineAdminNetworkPolicy and ClusterNetworkPolicy: ordered rules that accept, deny or pass on. */

import { field, items } from '../api/untyped.ts'
import { podsMeant } from './admin-pods.ts'
import { coversAllAddresses } from './cidr.ts'
import { type Direction, demandsNothing } from './demand.ts'
import type { PolicyFact, Selection, Tier, Verdict } from './policy.ts'

type Rules = Pick<PolicyFact<unknown>, 'tier' | 'priority' | 'selections'>

/**
 * Only rules that leave out neither a peer nor a port decide; of these the first one does. For other denials of peers in the
 * cluster nobody can say that they isolate, or that they do not.
 * https://network-policy-api.sigs.k8s.io/api-overview/
 * @param value the object as written
 * @param kind one of the three
 */
export function adminPolicy(value: unknown, kind: string): Rules {
  const spec = field(value, 'spec')
  const priority = field(spec, 'priority')
  return {
    tier: tierOf(kind, spec),
    priority: typeof priority === 'number' ? priority : 0,
    selections: [selectionOf(spec)],
  }
}

function tierOf(kind: string, spec: unknown): Tier {
  if (kind === 'BaselineAdminNetworkPolicy') return 'baseline'
  return kind === 'ClusterNetworkPolicy' && field(spec, 'tier') === 'Baseline' ? 'baseline' : 'admin'
}

function selectionOf(spec: unknown): Selection {
  const ingress = verdictOf(spec, 'ingress')
  const egress = verdictOf(spec, 'egress')
  return { ...podsMeant(field(spec, 'subject')), ...(ingress && { ingress }), ...(egress && { egress }) }
}

function verdictOf(spec: unknown, direction: Direction): Verdict | undefined {
  let restricts = false
  for (const rule of items(spec, direction)) {
    const action = field(rule, 'action')
    if (isBlanket(rule, direction)) {
      if (action === 'Deny') return 'isolates'
      if (action === 'Allow' || action === 'Accept') return 'accepts'
      return action === 'Pass' ? 'passes' : 'unknown'
    }
    restricts ||= action === 'Deny' && items(rule, sideOf(direction)).some(peer => !field(peer, 'networks'))
  }
  return restricts ? 'restricts' : undefined
}

/** Ingress rules know pods as peers alone; egress goes everywhere only where the rule holds every address. */
function isBlanket(rule: unknown, direction: Direction): boolean {
  if (items(rule, 'ports').length > 0 || items(rule, 'protocols').length > 0) return false
  const sides = items(rule, sideOf(direction))
  if (direction === 'ingress')
    return sides.some(peer => {
      const { namespaces, pods } = podsMeant(peer)
      return demandsNothing(namespaces) && demandsNothing(pods)
    })
  const networks = sides.flatMap(peer => items(peer, 'networks')).filter(network => typeof network === 'string')
  return coversAllAddresses(networks.map(cidr => ({ cidr })))
}

function sideOf(direction: Direction): string {
  return direction === 'ingress' ? 'from' : 'to'
}
