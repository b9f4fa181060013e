/** Disallow mounts that spread from a container to its node. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow mounts that spread from a container to its node',
      rationale:
        'What a container mounts below such a volume appears on the node and in every container that has the volume. It can cover files of the node, and works for privileged containers only.',
      remedy: 'Use `HostToContainer` to see mounts of the node, or nothing. Storage drivers have no other way.',
      references: ['https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation'],
    },
    standards: ['nsa:host-path', 'mitre:T1611'],
    presets: { strict: true },
    messages: {
      bidirectional: 'Container {{container}} spreads what it mounts at {{path}} to its node.',
      hostToContainer: 'Set `mountPropagation: HostToContainer`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Container({ name, volumeMounts }, node) {
      for (const [index, mount] of (volumeMounts ?? []).entries()) {
        if (mount?.mountPropagation !== 'Bidirectional') continue
        const at = node.at('volumeMounts').at(index).at('mountPropagation')
        report({
          at,
          messageId: 'bidirectional',
          data: {
            container: describeItem(name, node.path),
            path: mount.mountPath ? `\`${mount.mountPath}\`` : 'a volume',
          },
          suggest: [{ messageId: 'hostToContainer', fix: ({ set }) => set(at, 'HostToContainer') }],
        })
      }
    },
  }),
})
