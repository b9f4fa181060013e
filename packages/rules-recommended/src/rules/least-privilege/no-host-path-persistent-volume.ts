/** Disallow persistent volumes that are paths of a node. */
import { defineRule } from '@keelint/core'
import { describeResource, isWithin } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow persistent volumes that are paths of a node',
      rationale:
        'Whoever may claim such a volume reads and writes a path of whichever node the pod lands on, past every rule about `hostPath` in pods.',
      remedy: 'Use a `local` volume, which is bound to its node, or a storage class.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes',
        'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
      ],
    },
    standards: ['nsa:host-path'],
    presets: { strict: true },
    messages: { hostPath: '{{resource}} is {{path}} of the node that it is used on.' },
    schema: {
      type: 'object',
      properties: {
        allowedPaths: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Paths of the node that volumes may be, each with all that lies in it.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    PersistentVolume({ spec }, node) {
      if (!spec?.hostPath) return
      const path = spec.hostPath.path ?? ''
      if (path && options.allowedPaths.some(folder => isWithin(path, folder))) return
      report({
        at: node.at('spec').at('hostPath'),
        messageId: 'hostPath',
        data: { resource: describeResource(node.resource.id), path: path ? `\`${path}\`` : 'a path' },
      })
    },
  }),
})
