/** Disallow pods on the network of their node among those that a network policy selects. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow the network of the node for pods that a network policy selects',
      rationale:
        'Most plugins do not tell the traffic of a pod on the network of its node from that of the node, so that the policy which seems to isolate it does nothing. The pod is open, and those who read the policy think it is not.',
      remedy:
        'Leave out `hostNetwork`. A pod that needs it belongs into a namespace of its own, outside of what the policies select.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods',
      ],
    },
    standards: ['nsa:network-policies'],
    presets: { strict: true },
    messages: {
      bypassed:
        '{{policy}} selects the pods of {{resource}}, which are on the network of their node, where it need not hold.',
    },
  },
  create: ({ report }) => ({
    Project({ network }) {
      const seen = new Set<object>()
      for (const policy of network.policies) {
        if (policy.tier !== 'network') continue
        for (const { pod, certain } of network.selected(policy)) {
          if (!pod.hostNetwork || !certain || seen.has(pod)) continue
          seen.add(pod)
          const { resource, path } = pod
          report({
            at: { resource, path: [...path, 'spec', 'hostNetwork'] },
            messageId: 'bypassed',
            data: { policy: describeResource(policy.resource.id), resource: describeResource(resource.id) },
            related: [
              { at: { resource: policy.resource, path: ['metadata', 'name'] }, message: 'This policy selects them.' },
            ],
          })
        }
      }
    },
  }),
})
