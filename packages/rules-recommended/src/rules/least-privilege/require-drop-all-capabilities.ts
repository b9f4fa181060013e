/** Require that containers give up the capabilities that they start with. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'
import { isWindows } from '../../pod/windows.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require containers to drop all capabilities',
      rationale:
        'Container runtimes start every container with a set of capabilities, among them the right to send raw packets and to override file permissions. Hardly any program needs them.',
      remedy:
        'List `ALL`, in upper case, under `capabilities.drop` of every container, and add back the one that the program needs.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container',
      ],
    },
    standards: ['pss:restricted', 'cis:5.2.8', 'cis:5.2.9', 'nsa:capabilities'],
    presets: { strict: true, 'pss-restricted': { asAdmission: true } },
    messages: {
      lacking: 'Container {{container}} keeps capabilities, for its `drop` lacks `{{capability}}`.',
      unset:
        'Container {{container}} keeps the capabilities that the runtime gives it, for it has no `capabilities.drop`.',
    },
    fixable: true,
    schema: {
      type: 'object',
      properties: {
        minimum: {
          enum: ['ALL', 'NET_RAW', 'any'],
          default: 'ALL',
          description: 'What must be dropped at least: `ALL`, `NET_RAW`, or `any` capability at all.',
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
  create: ({ options: { minimum, asAdmission }, report }) => ({
    Container({ name, securityContext }, node) {
      if (isWindows(node.pod, asAdmission)) return
      const dropped = securityContext?.capabilities?.drop
      const at = node.at('securityContext').at('capabilities').at('drop')
      const container = describeItem(name, node.path)
      const capability = minimum === 'any' ? 'ALL' : minimum
      if (!dropped) report({ at, messageId: 'unset', data: { container }, fix: ({ append }) => append(at, capability) })
      else if (minimum === 'any' ? dropped.length === 0 : !dropped.includes('ALL') && !dropped.includes(minimum)) {
        // Container runtimes take `all` for `ALL`, which admission does not.
        const misspelled = dropped.findIndex(each => each?.toUpperCase() === capability)
        report({
          at: at.key,
          messageId: 'lacking',
          data: { container, capability },
          fix: ({ append, set }) => (misspelled < 0 ? append(at, capability) : set(at.at(misspelled), capability)),
        })
      }
    },
  }),
})
