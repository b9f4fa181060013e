/** Require enough old audit logs to be kept. */
import { defineRule } from '@keelint/core'
import { limitFault } from '../../component/audit-log-limit.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require enough old audit logs to be kept',
      rationale:
        'An attack is often found weeks after it began. With few old logs a noisy hour pushes out all that came before.',
      remedy: 'Set `--audit-log-maxbackup` to 10 or more.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
      ],
    },
    standards: ['cis:1.2.18'],
    messages: {
      unset: '{{component}} does not set `--audit-log-maxbackup`, and so leaves it to the default of keeping them all.',
      less: '{{component}} {{says}}, which is less than {{min}} files.',
    },
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', minimum: 1, default: 10, description: 'How many old logs are kept at least.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, undecided, options }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const fault = limitFault(component, 'audit-log-maxbackup', options.min)
      if (fault) report(fault)
    }),
})
