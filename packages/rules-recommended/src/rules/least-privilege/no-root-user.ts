/** Disallow containers that are told to run as root. */
import { defineRule } from '@keelint/core'
import { mayRunAsRoot, oldestVersion } from '@keelint/kubernetes'
import { writtenFields } from '../../pod/written-field.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow containers that are told to run as root',
      rationale:
        'With `runAsUser: 0` even an image that has a user of its own runs as root, which is root on the node as soon as something lets it out.',
      remedy: 'Remove `runAsUser`, or set the number of a user that the image’s files belong to.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      ],
    },
    standards: ['pss:restricted', 'cis:5.2.7', 'nsa:non-root'],
    presets: { strict: true },
    messages: {
      root: '{{subject}} sets `runAsUser: 0`, which is root.',
      withoutField: 'Remove `runAsUser`, so that the image decides.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        exemptUserNamespaces: {
          type: 'boolean',
          default: true,
          description: 'Leave out pods with `hostUsers: false`, as the Pod Security Standards do from 1.35 on.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, kubernetes, report }) => ({
    Pod({ spec }, node) {
      if (options.exemptUserNamespaces && mayRunAsRoot(spec, oldestVersion(kubernetes))) return
      for (const { at, subject } of writtenFields(node, 'runAsUser')) {
        if (at.value !== 0) continue
        report({
          at,
          messageId: 'root',
          data: { subject },
          suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(at) }],
        })
      }
    },
  }),
})
