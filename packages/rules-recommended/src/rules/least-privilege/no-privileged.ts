/** Disallow privileged containers. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow privileged containers',
      rationale:
        'A privileged container has every capability, sees every device of its node, and is held back neither by seccomp nor by AppArmor nor by SELinux. Whoever takes it over has the node.',
      remedy: 'Remove `privileged`, and add the single capability or mount that the container needs.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
        'https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/#privileged-containers',
      ],
    },
    standards: ['pss:baseline', 'cis:5.2.2', 'nsa:privileged', 'mitre:T1611'],
    presets: { recommended: true },
    messages: {
      privileged: 'Container {{container}} is privileged.',
      unprivileged: 'Set `privileged: false`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Container({ name, securityContext }, node) {
      if (securityContext?.privileged !== true) return
      const at = node.at('securityContext').at('privileged')
      report({
        at,
        messageId: 'privileged',
        data: { container: describeItem(name, node.path) },
        suggest: [{ messageId: 'unprivileged', fix: ({ set }) => set(at, false) }],
      })
    },
  }),
})
