/** Pods that the files do not show and that policies have in mind: what they would reach, and who would reach them. */
import type { LabelRequirement } from '../selector/label-selector.ts'
import type { Demand } from './demand.ts'
import { ownNamespace } from './namespaces.ts'
import type { Network } from './network.ts'
import type { ImaginedParty } from './party.ts'

/** A pod that no policy knows by its labels or by those of its namespace. */
export const anyPod: ImaginedParty = { type: 'imagined', namespaces: [], pods: [] }

/**
 * What the peers of policies have in mind, each once. Left out is what a pod of the files stands for already: where labels and
 * namespace are wholly said, and such a pod is there.
 */
export function potentialPods<R>({
  policies,
  peers,
}: Pick<Network<R>, 'policies' | 'peers'>): readonly ImaginedParty[] {
  const found = new Map<string, ImaginedParty | undefined>()
  for (const policy of policies)
    for (const { peer, pods } of peers(policy)) {
      const namespaces: Demand = peer.namespaces === 'own' ? ownNamespace(policy.namespace) : peer.namespaces
      if (namespaces === 'unknown' || peer.pods === 'unknown') continue
      if (namespaces.length + peer.pods.length === 0) continue
      const party: ImaginedParty = { type: 'imagined', namespaces: inOrder(namespaces), pods: inOrder(peer.pods) }
      const key = JSON.stringify(party)
      if (pods.length > 0 && saysAll(party.namespaces) && saysAll(party.pods)) found.set(key, undefined)
      else if (!found.has(key)) found.set(key, party)
    }
  return [...found.values()].filter(one => one !== undefined)
}

function saysAll(requirements: readonly LabelRequirement[]): boolean {
  return (
    requirements.length > 0 && requirements.every(({ operator, values }) => operator === 'In' && values.length === 1)
  )
}

/** Requirements that mean the same look the same. */
function inOrder(requirements: readonly LabelRequirement[]): readonly LabelRequirement[] {
  return requirements
    .map(requirement => ({ ...requirement, values: [...new Set(requirement.values)].sort() }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
