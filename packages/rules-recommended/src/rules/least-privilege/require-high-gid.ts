/** Require groups that no node has. */
import { defineRule } from '@keelint/core'
import { leastId, lowId } from '../../pod/low-id.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require containers to run with a group of a high number',
      rationale:
        'Where nothing is set the group is often root, and low numbers are groups of the node too. A process that gets out of its container is in that group there.',
      remedy: 'Set `runAsGroup` of the pod to a number that no node uses, 10000 or above.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod',
      ],
    },
    presets: { strict: true },
    messages: {
      unset: 'Container {{container}} leaves its group to the image, for neither it nor its pod sets `runAsGroup`.',
      low: 'Container {{container}} runs with the group {{id}}, below {{min}}.',
      lowOfPod: 'Containers of {{resource}} run with the group {{id}}, below {{min}}.',
    },
    schema: leastId,
  },
  create: ({ options: { min }, report }) => ({
    Container(_, node) {
      const low = lowId(node, 'runAsGroup', min)
      if (low) report(low)
    },
  }),
})
