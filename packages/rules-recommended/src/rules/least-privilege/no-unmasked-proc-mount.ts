/** Disallow containers that see all of `/proc`. */
import { defineRule } from '@keelint/core'
import { describeItem, mayRunAsRoot, oldestVersion } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow containers that see all of `/proc`',
      rationale:
        'Runtimes hide the parts of `/proc` that tell of the node or steer its kernel, and make others read-only. With `procMount: Unmasked` they do not, which only a pod with its own user namespace can bear.',
      remedy: 'Remove `procMount`, or set `hostUsers: false` where containers are built in containers.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#proc-access',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline', 'pss:restricted'],
    presets: {
      recommended: true,
      strict: { level: 'restricted' },
      'pss-baseline': { level: 'baseline' },
      'pss-restricted': { level: 'restricted' },
      all: { level: 'restricted' },
    },
    messages: {
      unmasked: 'Container {{container}} sets `procMount: {{type}}`, so `/proc` is not masked for it.',
      withoutField: 'Remove `procMount`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        level: {
          enum: ['baseline', 'restricted'],
          default: 'baseline',
          description:
            'The level of the Pod Security Standards; `baseline` leaves out pods with `hostUsers: false` from 1.35 on.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, kubernetes, report }) => ({
    Container({ name, securityContext }, node) {
      const type = securityContext?.procMount ?? 'Default'
      if (type === 'Default') return
      if (options.level === 'baseline' && mayRunAsRoot(node.pod.value.spec, oldestVersion(kubernetes))) return
      const at = node.at('securityContext').at('procMount')
      report({
        at,
        messageId: 'unmasked',
        data: { container: describeItem(name, node.path), type },
        suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(at) }],
      })
    },
  }),
})
