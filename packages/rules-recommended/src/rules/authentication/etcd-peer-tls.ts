/** Require members of etcd to know each other by certificates. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require members of etcd to know each other by certificates',
      rationale: 'Whoever reaches the port between members can pose as one, or read all data on its way, otherwise.',
      remedy: 'Set `--peer-cert-file`, `--peer-key-file` and `--peer-client-cert-auth=true`.',
      references: [
        'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
        'https://kubernetes.io/docs/setup/best-practices/certificates/',
      ],
    },
    standards: ['cis:2.4', 'cis:2.5', 'nsa:encryption'],
    messages: {
      missing: '{{component}} {{says}}, so that its members talk in the clear.',
      open: '{{component}} {{says}}, so that anybody can pose as a member.',
    },
  },
  create: ({ report, undecided }) =>
    onComponents(['etcd'], undecided, ({ title, read }) => {
      for (const flag of ['peer-cert-file', 'peer-key-file']) {
        const file = read(flag)
        if (file?.value !== '') continue
        report({ at: file.at, messageId: 'missing', evidence: flag, data: { component: title, says: file.says } })
      }
      const isAsked = read('peer-client-cert-auth')
      if (isAsked?.value === 'false')
        report({ at: isAsked.at, messageId: 'open', data: { component: title, says: isAsked.says } })
    }),
})
