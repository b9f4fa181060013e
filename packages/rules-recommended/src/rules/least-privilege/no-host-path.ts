/** Disallow volumes that are folders or files of the node. */
import { defineRule } from '@keelint/core'
import { describeItem, isWithin } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow volumes that mount paths of the node',
      rationale:
        'A path of the node shows what belongs to other pods, to the kubelet or to the system, and a writable one lets a container change how the node works.',
      remedy:
        'Use a volume that belongs to the pod, such as `emptyDir`, `configMap` or a PersistentVolumeClaim. Where an agent needs a path of the node, allow that path in the options.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline', 'cis:5.2.11', 'nsa:host-path', 'mitre:T1611'],
    presets: { recommended: true },
    messages: {
      hostPath: 'Volume {{volume}} mounts {{path}} of the node.',
      writable:
        'Container {{container}} mounts volume {{volume}}, which is {{path}} of the node, without `readOnly: true`.',
      readOnly: 'Mount it with `readOnly: true`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        allowedPaths: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Paths of the node that pods may mount, each with all that lies in it.',
        },
        readOnlyPaths: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Paths of the node that containers may mount read-only, each with all that lies in it.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const isIn = (paths: readonly string[], path: string) => paths.some(folder => isWithin(path, folder))
    return {
      Pod(_, node) {
        for (const volume of node.volumes) {
          const { hostPath, name } = volume.value
          const path = hostPath?.path ?? ''
          if (!hostPath || isIn(options.allowedPaths, path)) continue
          const data = { volume: describeItem(name, volume.path), path: path ? `\`${path}\`` : 'a path' }
          if (!isIn(options.readOnlyPaths, path)) report({ at: volume.at('hostPath'), messageId: 'hostPath', data })
          else
            for (const mount of volume.mounts)
              if (mount.value.readOnly !== true)
                report({
                  at: mount.at('readOnly'),
                  messageId: 'writable',
                  data: { ...data, container: describeItem(mount.container.value.name, mount.container.path) },
                  suggest: [{ messageId: 'readOnly', fix: ({ set }) => set(mount.at('readOnly'), true) }],
                })
        }
      },
    }
  },
})
