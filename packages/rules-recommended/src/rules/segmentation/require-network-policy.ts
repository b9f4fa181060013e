/** Require a network policy on every pod, in each direction. */
import { defineRule } from '@keelint/core'
import { networkPolicyKinds } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require network policies that isolate every pod, in each direction',
      rationale:
        'A pod that no network policy selects accepts connections from every pod of the cluster and may connect to anything. One compromised pod then reaches all the others. A policy isolates the directions of its `policyTypes` alone, so a pod may be closed in one direction and open in the other.',
      remedy:
        'Give the namespace a policy with an empty `podSelector` that lists `Ingress` and `Egress` under `policyTypes`, and allow what each workload needs in further policies.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation',
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies',
      ],
    },
    standards: ['cis:5.3.2', 'nsa:network-policies', 'mitre:T1046'],
    presets: { recommended: true },
    messages: {
      ingress: 'No network policy isolates the pods of `{{name}}` for ingress: everything may connect to them.',
      egress: 'No network policy isolates the pods of `{{name}}` for egress: they may connect to everything.',
    },
  },
  create(context) {
    return {
      Project({ pods, network, isClosed, isAssumed }) {
        for (const pod of pods) {
          if (pod.hostNetwork) {
            context.undecided('The pod uses the network of its node, where network policies need not hold.')
            continue
          }
          const coverage = network.coverage(pod)
          for (const direction of ['ingress', 'egress'] as const) {
            const { state, policies } = coverage[direction]
            if (state === 'isolated') continue
            if (state === 'unknown')
              context.undecided('The files do not tell whether a network policy isolates the pod.')
            else if (!isClosed(pod.namespace)) context.undecided('A network policy may exist outside of the files.')
            else if (networkPolicyKinds.some(kind => isAssumed(kind, pod.namespace)))
              context.undecided('A network policy that is assumed to exist may isolate the pod.')
            else
              context.report({
                at: { resource: pod.resource, path: [] },
                messageId: direction,
                data: { name: pod.resource.id.name },
                evidence: direction,
                related: policies.map(resource => ({
                  at: { resource, path: [] },
                  message: 'This policy accepts the traffic before any network policy is asked.',
                })),
              })
          }
        }
      },
    }
  },
})
