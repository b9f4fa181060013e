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
      unprivileged: 'Set `privileged: false`, and do not spread mounts to the node.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Container({ name, securityContext, volumeMounts }, node) {
      if (securityContext?.privileged !== true) return
      const at = node.at('securityContext').at('privileged')
      const data = { container: describeItem(name, node.path) }
      const spread = (volumeMounts ?? []).flatMap((mount, index) =>
        mount?.mountPropagation === 'Bidirectional' ? [node.at('volumeMounts').at(index).at('mountPropagation')] : [],
      )
      if (spread.length === 0) report({ at, messageId: 'privileged', data, fix: ({ set }) => set(at, false) })
      // The API server refuses such mounts in other containers.
      else
        report({
          at,
          messageId: 'privileged',
          data,
          suggest: [
            {
              messageId: 'unprivileged',
              fix: ({ remove, set }) => [set(at, false), ...spread.map(each => remove(each))],
            },
          ],
        })
    },
  }),
})
