/** Disallow containers whose processes may gain more privileges than their parent has. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow containers that let their processes gain privileges',
      rationale:
        'Unless `allowPrivilegeEscalation` is `false`, a process of the container can become more powerful than its parent, for instance by a setuid program of the image. A user without rights becomes root that way.',
      remedy:
        'Set `allowPrivilegeEscalation: false` in the `securityContext` of every container. There is no such field for the pod.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
      ],
    },
    standards: ['pss:restricted', 'cis:5.2.6', 'nsa:privilege-escalation'],
    presets: { recommended: true },
    messages: {
      allowed: 'Container {{container}} lets its processes gain privileges.',
      unset:
        'Container {{container}} lets its processes gain privileges, for it does not set `allowPrivilegeEscalation: false`.',
      contradiction:
        'Container {{container}} sets `allowPrivilegeEscalation: false`, which the API server refuses together with {{cause}}.',
    },
    schema: {
      type: 'object',
      properties: {
        allowUnset: {
          type: 'boolean',
          default: false,
          description: 'Accept containers that do not set the field.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container({ name, securityContext }, node) {
      if (node.pod.os === 'windows') return
      const at = node.at('securityContext').at('allowPrivilegeEscalation')
      const allows = securityContext?.allowPrivilegeEscalation ?? undefined
      if (allows) report({ at, messageId: 'allowed', data: { container: describeItem(name, node.path) } })
      else if (allows === undefined) {
        if (!options.allowUnset) report({ at, messageId: 'unset', data: { container: describeItem(name, node.path) } })
      } else {
        const cause = securityContext?.privileged
          ? '`privileged: true`'
          : securityContext?.capabilities?.add?.includes('CAP_SYS_ADMIN') && 'the capability `CAP_SYS_ADMIN`'
        if (cause) report({ at, messageId: 'contradiction', data: { container: describeItem(name, node.path), cause } })
      }
    },
  }),
})
