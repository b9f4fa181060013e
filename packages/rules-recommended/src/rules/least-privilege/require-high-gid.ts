/** Require groups that no node has. */
import { defineRule } from '@keelint/core'
import { describeItem, describeResource } from '@keelint/kubernetes'

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
      low: 'Container {{container}} runs with the group {{group}}, below {{min}}.',
      lowOfPod: 'Containers of {{resource}} run with the group {{group}}, below {{min}}.',
    },
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', minimum: 1, default: 10000, description: 'The lowest number that is high enough.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { min }, report }) => ({
    Container({ name }, node) {
      if (node.pod.os === 'windows' || node.pod.value.spec?.hostUsers === false) return
      const { value: group, origin, at } = node.effective('runAsGroup')
      if (group !== undefined && group >= min) return
      const container = describeItem(name, node.path)
      if (group === undefined) report({ at, messageId: 'unset', data: { container } })
      else if (origin === 'container') report({ at, messageId: 'low', data: { container, group, min } })
      else report({ at, messageId: 'lowOfPod', data: { resource: describeResource(node.resource.id), group, min } })
    },
  }),
})
