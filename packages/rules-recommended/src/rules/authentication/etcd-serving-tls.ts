/** Require a certificate for the port of etcd. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require a certificate for the port of etcd',
      rationale:
        'All that is in the cluster is in etcd, Secrets included, and without a certificate etcd speaks in the clear.',
      remedy: 'Set `--cert-file` and `--key-file`.',
      references: [
        'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
        'https://kubernetes.io/docs/setup/best-practices/certificates/',
      ],
    },
    standards: ['cis:2.1', 'nsa:encryption'],
    messages: { missing: '{{component}} {{says}}, without which its clients talk to it in the clear.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['etcd'], undecided, ({ title, read }) => {
      for (const flag of ['cert-file', 'key-file']) {
        const setting = read(flag)
        if (setting?.value !== '') continue
        report({ at: setting.at, messageId: 'missing', evidence: flag, data: { component: title, says: setting.says } })
      }
    }),
})
