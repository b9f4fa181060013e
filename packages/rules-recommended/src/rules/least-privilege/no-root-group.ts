/** Disallow containers whose processes belong to the group root. */
import { defineRule } from '@keelint/core'
import { describeItem, describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow containers whose processes belong to the group root',
      rationale:
        'Much on a node and in images belongs to group 0 and may be read or written by it. A process in that group gets there without being root.',
      remedy: 'Set `runAsGroup`, `fsGroup` and `supplementalGroups` to groups above 0.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod',
      ],
    },
    standards: ['nsa:non-root'],
    presets: { strict: true },
    messages: {
      group: 'Container {{container}} runs with the group 0, which is root.',
      groupOfPod: 'Containers of {{resource}} run with the group 0, which is root.',
      supplemental: 'Containers of {{resource}} have the supplemental group 0, which is root.',
      volumes: 'Volumes of {{resource}} belong to the group 0, which is root, and so do its processes.',
    },
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      if (node.os === 'windows') return
      const data = { resource: describeResource(node.resource.id) }
      const context = node.at('spec').at('securityContext')
      for (const [index, group] of (spec?.securityContext?.supplementalGroups ?? []).entries())
        if (group === 0) report({ at: context.at('supplementalGroups').at(index), messageId: 'supplemental', data })
      if (spec?.securityContext?.fsGroup === 0) report({ at: context.at('fsGroup'), messageId: 'volumes', data })
    },
    Container({ name }, node) {
      const { value, origin, at } = node.effective('runAsGroup')
      if (value !== 0 || node.pod.os === 'windows') return
      if (origin === 'pod')
        report({ at, messageId: 'groupOfPod', data: { resource: describeResource(node.resource.id) } })
      else report({ at, messageId: 'group', data: { container: describeItem(name, node.path) } })
    },
  }),
})
