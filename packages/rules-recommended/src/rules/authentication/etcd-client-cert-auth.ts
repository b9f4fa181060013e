/** Require clients of etcd to show a certificate. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require clients of etcd to show a certificate',
      rationale:
        'Whoever reaches the port of etcd may read and change everything in the cluster otherwise, past all rights and records of the API server.',
      remedy: 'Set `--client-cert-auth=true` and `--trusted-ca-file`.',
      references: [
        'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
        'https://kubernetes.io/docs/setup/best-practices/certificates/',
      ],
    },
    standards: ['cis:2.2', 'nsa:control-plane'],
    messages: { open: '{{component}} {{says}}, so that whoever reaches it may read and change everything.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['etcd'], undecided, ({ title, read }) => {
      const setting = read('client-cert-auth')
      if (setting?.value !== 'false') return
      report({ at: setting.at, messageId: 'open', data: { component: title, says: setting.says } })
    }),
})
