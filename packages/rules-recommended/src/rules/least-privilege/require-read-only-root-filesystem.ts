/** Require that containers cannot change their own files. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require containers to have a read-only root file system',
      rationale:
        'Whoever breaks into a container first brings along programs and changes what is there. On a read-only file system both fail, and what the image says stays true.',
      remedy:
        'Set `readOnlyRootFilesystem: true` in the `securityContext` of every container, and mount an `emptyDir` where the program writes. There is no such field for the pod.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
        'https://kubernetes.io/docs/concepts/security/application-security-checklist/',
      ],
    },
    standards: ['nsa:read-only-file-system'],
    presets: { strict: true },
    messages: {
      unset:
        'Container {{container}} can change its root file system, for it does not set `readOnlyRootFilesystem: true`.',
      writable: 'Container {{container}} can change its root file system.',
      readOnly: 'Set `readOnlyRootFilesystem: true`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        exemptContainers: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Names of containers to leave out.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container({ name, securityContext }, node) {
      const isReadOnly = securityContext?.readOnlyRootFilesystem ?? undefined
      if (isReadOnly || node.pod.os === 'windows' || options.exemptContainers.includes(name ?? '')) return
      const at = node.at('securityContext').at('readOnlyRootFilesystem')
      report({
        at,
        messageId: isReadOnly === false ? 'writable' : 'unset',
        data: { container: describeItem(name, node.path) },
        suggest: [{ messageId: 'readOnly', fix: ({ set }) => set(at, true) }],
      })
    },
  }),
})
