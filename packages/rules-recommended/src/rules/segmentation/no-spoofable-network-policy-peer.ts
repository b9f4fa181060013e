/** Disallow peers of network policies that go by labels which strangers may set. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type Demand,
  describePrincipal,
  type LabelRequirement,
  meets,
  namespaceNameLabel,
  type PeerState,
  principalKey,
} from '@keelint/kubernetes'
import { type LabelSetter, labelSettersOf } from '../../network/label-setters.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow network policies that let in by labels which others may set',
      rationale:
        'A policy believes labels. Whoever may create pods in any namespace that the peer speaks of gives them the labels that it asks for, and whoever may change the labels of a namespace lets in all pods of that.',
      remedy:
        'Name the namespaces by `kubernetes.io/metadata.name`, which the API server sets, beside the labels of the pods. Give the right to change Namespaces to nobody but those who run the cluster.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-namespace-by-its-name',
        'https://kubernetes.io/docs/concepts/security/multi-tenancy/#network-isolation',
      ],
    },
    presets: { strict: true },
    messages: {
      namespaceLabels:
        '{{subject}} may change the labels of namespace `{{namespace}}`, and so let its pods in by this peer.',
      podLabels:
        '{{subject}} may create pods in namespace `{{namespace}}` with the labels that this peer asks for, and so get in.',
    },
  },
  collect: {
    Namespace: ({ metadata }, node) => ({ at: node, name: metadata?.name ?? '', labels: metadata?.labels ?? {} }),
  },
  create: ({ report }) => ({
    Project({ facts, access, network }) {
      if (network.policies.length === 0 || access.bindings.length === 0) return
      const labelsOf = new Map(facts.map(({ name, labels }) => [name, { ...labels, [namespaceNameLabel]: name }]))
      const setters = { namespaces: labelSettersOf(access, 'namespaces'), pods: labelSettersOf(access, 'pods') }

      /** Who may set labels in some other namespace, and has no such right in the policy's own. */
      function strangerTo(
        home: string | undefined,
        of: keyof typeof setters,
        isMeant: (namespace: string) => boolean,
      ): LabelSetter | undefined {
        const own = new Set(setters[of].get(home ?? '')?.map(({ subject }) => principalKey(subject)))
        for (const [namespace, found] of setters[of]) {
          if (namespace === home || !isMeant(namespace)) continue
          const stranger = found.find(({ subject }) => !own.has(principalKey(subject)))
          if (stranger) return stranger
        }
        return undefined
      }

      for (const policy of network.policies) {
        const { namespace: home, tier, resource } = policy
        if (tier !== 'network' || home === undefined) continue
        for (const state of network.peers(policy)) {
          const asked = askedOf(state)
          if (!asked) continue
          const known = (namespace: string) => labelsOf.get(namespace) ?? { [namespaceNameLabel]: namespace }
          const theirs = new Set(state.pods.map(pod => pod.namespace))
          const byNamespace = asked.isLabelled
            ? strangerTo(home, 'namespaces', namespace => !meets(known(namespace), asked.namespaces))
            : undefined
          const byPod =
            asked.pods.length > 0 && !byNamespace
              ? strangerTo(
                  home,
                  'pods',
                  namespace => !theirs.has(namespace) && meets(known(namespace), asked.namespaces),
                )
              : undefined
          const stranger = byNamespace ?? byPod
          if (!stranger) continue
          const { subject, namespace, binding } = stranger
          report({
            at: { resource, path: [...state.path, byNamespace ? 'namespaceSelector' : 'podSelector'] },
            messageId: byNamespace ? 'namespaceLabels' : 'podLabels',
            data: { subject: describePrincipal(subject), namespace },
            related: [
              { at: { resource: binding.resource, path: ['metadata', 'name'] }, message: 'The right is given here.' },
            ],
          })
        }
      }
    },
  }),
})

interface Asked {
  readonly namespaces: readonly LabelRequirement[]
  readonly pods: readonly LabelRequirement[]
  /** Whether a namespace may come to be meant by a label that somebody gives it. */
  readonly isLabelled: boolean
}

/** Of a peer that lets in pods of other namespaces by labels. */
function askedOf({ direction, peer }: PeerState<Resource>): Asked | undefined {
  const { namespaces, pods } = peer
  if (direction !== 'ingress' || namespaces === 'own' || !isKnown(namespaces) || !isKnown(pods)) return undefined
  const isNamed = namespaces.some(({ key, operator }) => key === namespaceNameLabel && operator === 'In')
  return { namespaces, pods, isLabelled: !isNamed && namespaces.some(({ key }) => key !== namespaceNameLabel) }
}

function isKnown(demand: Demand): demand is readonly LabelRequirement[] {
  return demand !== 'unknown'
}
