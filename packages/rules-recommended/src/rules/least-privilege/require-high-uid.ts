/** Require users that no node has. */
import { defineRule } from '@keelint/core'
import { leastId, lowId } from '../../pod/low-id.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require containers to run as a user with a high number',
      rationale:
        'Low numbers are users of the node too. A process that gets out of its container is that user there, with its files and its rights.',
      remedy: 'Set `runAsUser` of the pod to a number that no node uses, 10000 or above.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod',
      ],
    },
    presets: { strict: true },
    messages: {
      unset: 'Container {{container}} leaves its user to the image, for neither it nor its pod sets `runAsUser`.',
      low: 'Container {{container}} runs as user {{id}}, below {{min}}.',
      lowOfPod: 'Containers of {{resource}} run as user {{id}}, below {{min}}.',
    },
    schema: leastId,
  },
  create: ({ options: { min }, report }) => ({
    Container(_, node) {
      const low = lowId(node, 'runAsUser', min)
      if (low) report(low)
    },
  }),
})
