/** Require audit logs to be kept for long enough. */
import { defineRule } from '@keelint/core'
import { limitFault } from '../../component/audit-log-limit.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require audit logs to be kept for long enough',
      rationale: 'An attack is often found weeks after it began. How long logs are kept should be somebody’s decision.',
      remedy: 'Set `--audit-log-maxage` to 30 or more.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
      ],
    },
    standards: ['cis:1.2.17'],
    messages: {
      unset:
        '{{component}} does not set `--audit-log-maxage`, and so leaves it to the default of keeping them whatever their age.',
      less: '{{component}} {{says}}, which is less than {{min}} days.',
    },
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', minimum: 1, default: 30, description: 'How many days old logs are kept at least.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, undecided, options }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const fault = limitFault(component, 'audit-log-maxage', options.min)
      if (fault) report(fault)
    }),
})
