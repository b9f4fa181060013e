/** Disallow containers whose processes may gain more privileges than their parent has. */
import { defineRule, type Fixer } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'
import { isWindows } from '../../pod/windows.ts'

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
    presets: { recommended: true, 'pss-restricted': { asAdmission: true } },
    messages: {
      allowed: 'Container {{container}} lets its processes gain privileges.',
      unset:
        'Container {{container}} lets its processes gain privileges, for it does not set `allowPrivilegeEscalation: false`.',
      contradiction:
        'Container {{container}} sets `allowPrivilegeEscalation: false`, which the API server refuses together with {{cause}}.',
      forbidden: 'Set `allowPrivilegeEscalation: false`.',
      withoutCause: 'Take away {{cause}}.',
    },
    fixable: true,
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        allowUnset: {
          type: 'boolean',
          default: false,
          description: 'Accept containers that do not set the field.',
        },
        asAdmission: {
          type: 'boolean',
          default: false,
          description: 'Judge as Pod Security admission does: only `spec.os` makes a pod one of Windows.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container({ name, securityContext }, node) {
      if (isWindows(node.pod, options.asAdmission)) return
      const context = node.at('securityContext')
      const at = context.at('allowPrivilegeEscalation')
      const container = describeItem(name, node.path)
      const added = securityContext?.capabilities?.add ?? []
      const cause = [
        ...(securityContext?.privileged ? ['`privileged: true`'] : []),
        ...(added.includes('CAP_SYS_ADMIN') ? ['the capability `CAP_SYS_ADMIN`'] : []),
      ].join(' and ')
      const forbid = ({ set }: Fixer) => set(at, false)
      // What a container adds reaches a user other than root only through programs that raise privileges.
      const answer =
        added.length === 0 ? { fix: forbid } : { suggest: [{ messageId: 'forbidden', fix: forbid } as const] }
      const allows = at.value ?? undefined
      if (allows) report({ at, messageId: 'allowed', data: { container }, ...(!cause && answer) })
      else if (allows === undefined && options.allowUnset) return
      else if (allows === undefined) report({ at, messageId: 'unset', data: { container }, ...(!cause && answer) })
      else if (cause)
        report({
          at,
          messageId: 'contradiction',
          data: { container, cause },
          suggest: [
            {
              messageId: 'withoutCause',
              data: { cause },
              fix: ({ remove, set }) => [
                ...(securityContext?.privileged ? [set(context.at('privileged'), false)] : []),
                ...added.flatMap((each, index) =>
                  each === 'CAP_SYS_ADMIN' ? [remove(context.at('capabilities').at('add').at(index))] : [],
                ),
              ],
            },
          ],
        })
    },
  }),
})
