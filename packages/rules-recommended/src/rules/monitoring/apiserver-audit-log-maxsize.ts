/** Require audit logs to be large enough before the next is begun. */
import { defineRule } from '@keelint/core'
import { limitFault } from '../../component/audit-log-limit.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require audit logs to be large enough before the next is begun',
      rationale:
        'An attack is often found weeks after it began. With small logs a noisy hour pushes out all that came before.',
      remedy: 'Set `--audit-log-maxsize` to 100 or more.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
      ],
    },
    standards: ['cis:1.2.19'],
    messages: {
      unset: '{{component}} does not set `--audit-log-maxsize`, and so leaves it to the default of 100 megabytes.',
      less: '{{component}} {{says}}, which is less than {{min}} megabytes.',
    },
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', minimum: 1, default: 100, description: 'How many megabytes a log may hold at least.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, undecided, options }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const fault = limitFault(component, 'audit-log-maxsize', options.min)
      if (fault) report(fault)
    }),
})
