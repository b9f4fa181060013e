/** Disallow containers that may change what lies on their node. */
import { defineRule } from '@keelint/core'
import { describeItem, mountedHostPath } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow containers that can write to paths of the node',
      rationale:
        'What a container writes to its node outlives it, is read by others, and is in many places as good as a command: a unit, a static pod, a key, a log that leads to another file.',
      remedy:
        'Set `readOnly: true` at the mount; with `recursiveReadOnly: Enabled` what is mounted below is read-only too.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
        'https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts',
      ],
    },
    standards: ['nsa:host-path', 'mitre:T1611'],
    presets: { strict: true },
    messages: {
      writable:
        'Container {{container}} can write to {{path}} of the node, for it mounts volume {{volume}} without `readOnly: true`.',
      readOnly: 'Set `readOnly: true`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod(_, node) {
      for (const volume of node.volumes)
        for (const mount of volume.value.hostPath ? volume.mounts : []) {
          if (mount.value.readOnly === true) continue
          const { container } = mount
          const path = mountedHostPath(volume.value, mount.value)
          report({
            at: mount.at('readOnly'),
            messageId: 'writable',
            data: {
              container: describeItem(container.value.name, container.path),
              volume: describeItem(volume.value.name, volume.path),
              path: path ? `\`${path}\`` : 'a path',
            },
            suggest: [{ messageId: 'readOnly', fix: ({ set }) => set(mount.at('readOnly'), true) }],
          })
        }
    },
  }),
})
