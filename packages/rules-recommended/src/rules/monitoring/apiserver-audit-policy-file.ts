/** Require the API server to have an audit policy. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to have an audit policy',
      rationale:
        'Without a policy nothing is recorded, whatever the log’s settings. A policy that is not mounted keeps the API server from starting.',
      remedy: 'Set `--audit-policy-file`, and mount the file.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
      ],
    },
    standards: ['cis:3.2.1', 'nsa:audit-logging'],
    messages: {
      missing: '{{component}} {{says}}, so that nothing is recorded.',
      unmounted: '{{component}} {{says}}, which no volume of the container holds.',
    },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read, mounts }) => {
      const file = read('audit-policy-file')
      if (!file) return
      const data = { component: title, says: file.says }
      if (file.value === '') report({ at: file.at, messageId: 'missing', data })
      else if (mounts(file.value) === false) report({ at: file.at, messageId: 'unmounted', data })
    }),
})
