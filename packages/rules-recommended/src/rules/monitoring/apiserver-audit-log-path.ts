/** Require the API server to keep an audit log. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to keep an audit log',
      rationale: 'Without a place for it there is no audit log, and nobody can tell afterwards who did what.',
      remedy: 'Set `--audit-log-path`, or send events to a collector by `--audit-webhook-config-file`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
      ],
    },
    standards: ['cis:1.2.16', 'nsa:audit-logging'],
    messages: { missing: '{{component}} {{says}}, nor `--audit-webhook-config-file`, so that there is no audit log.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const path = read('audit-log-path')
      const webhook = read('audit-webhook-config-file')
      if (path?.value !== '' || webhook?.value !== '') return
      report({ at: path.at, messageId: 'missing', data: { component: title, says: path.says } })
    }),
})
