/** Require audit logs to be kept for long enough. */
import { defineRule } from '@keelint/core'
import { goInteger } from '@keelint/kubernetes'
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
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('audit-log-maxage')
      const amount = goInteger(setting?.value ?? '')
      if (!setting || amount === undefined) return
      const { at, says } = setting
      if (!setting.isWritten) report({ at, messageId: 'unset', data: { component: title } })
      // Zero means no limit.
      else if (amount !== 0 && amount < options.min)
        report({ at, messageId: 'less', data: { component: title, says, min: options.min } })
    }),
})
