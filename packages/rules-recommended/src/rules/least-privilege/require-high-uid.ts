/** Require users that no node has. */
import { defineRule } from '@keelint/core'
import { describeItem, describeResource } from '@keelint/kubernetes'

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
      low: 'Container {{container}} runs as user {{user}}, below {{min}}.',
      lowOfPod: 'Containers of {{resource}} run as user {{user}}, below {{min}}.',
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
      const { value: user, origin, at } = node.effective('runAsUser')
      if (user !== undefined && user >= min) return
      const container = describeItem(name, node.path)
      if (user === undefined) report({ at, messageId: 'unset', data: { container } })
      else if (origin === 'container') report({ at, messageId: 'low', data: { container, user, min } })
      else report({ at, messageId: 'lowOfPod', data: { resource: describeResource(node.resource.id), user, min } })
    },
  }),
})
