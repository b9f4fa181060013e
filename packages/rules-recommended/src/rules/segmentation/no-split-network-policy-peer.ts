/** Disallow peers of network policies that a stray dash may have split in two. */
import { defineRule } from '@keelint/core'
import { networkPolicyRules } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Disallow a `podSelector` and a `namespaceSelector` as two peers one after the other',
      rationale:
        'One peer with both selectors means these pods of these namespaces. With one more dash it is two peers: all pods of these namespaces, and these pods of the own namespace. The two look alike, and the second lets far more through.',
      remedy:
        'Remove the dash where both selectors were meant together. Where two peers are meant, write the one for pods first, or put them into rules of their own.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors',
      ],
    },
    presets: { strict: true },
    messages: {
      split:
        'This peer is another one than the `namespaceSelector` before it, which lets every pod of these namespaces through; together in one item they would mean these pods only.',
    },
  },
  create: ({ report }) => ({
    NetworkPolicy(policy, { resource }) {
      for (const { direction, index, side, peers } of networkPolicyRules(policy))
        for (const [at, peer] of peers.entries()) {
          const before = peers[at - 1]
          if (!before?.namespaceSelector || before.podSelector) continue
          if (!peer?.podSelector || peer.namespaceSelector) continue
          report({ at: { resource, path: ['spec', direction, index, side, at] }, messageId: 'split' })
        }
    },
  }),
})
