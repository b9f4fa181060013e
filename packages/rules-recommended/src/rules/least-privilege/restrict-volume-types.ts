/** Disallow volumes of kinds that reach past the pod. */
import { defineRule } from '@keelint/core'
import { describeItem, type VolumeSource } from '@keelint/kubernetes'

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted */
const restricted: readonly VolumeSource[] = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow kinds of volumes other than those of the restricted Pod Security level',
      rationale:
        'Volumes that name a path of the node, a server or a disk let whoever writes a pod reach storage that nobody gave them. A PersistentVolumeClaim leaves that to those who run the cluster.',
      remedy:
        'Use a PersistentVolumeClaim, or a CSI driver with an `ephemeral` volume. Allow other kinds in the options.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
        'https://kubernetes.io/docs/concepts/storage/volumes/',
      ],
    },
    standards: ['pss:restricted'],
    presets: { strict: true },
    messages: {
      restricted: 'Volume {{volume}} is of the kind `{{source}}`, which is not one of the restricted level.',
    },
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Kinds of volumes to allow besides, such as `nfs`.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Pod(_, node) {
      for (const volume of node.volumes)
        for (const source of volume.sources)
          if (!restricted.includes(source) && !options.allowed.includes(source))
            report({
              at: volume.at(source),
              messageId: 'restricted',
              data: { volume: describeItem(volume.value.name, volume.path), source },
            })
    },
  }),
})
