/** Require the API server and etcd to know each other by certificates. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server and etcd to know each other by certificates',
      rationale:
        'All that is in the cluster is in etcd, Secrets included: whoever can pose as one of the two, or talks to etcd without a name, has it all.',
      remedy: 'Set `--etcd-cafile`, `--etcd-certfile` and `--etcd-keyfile`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
      ],
    },
    standards: ['cis:1.2.23', 'cis:1.2.26', 'nsa:encryption'],
    messages: {
      missing: '{{component}} {{says}}, which its connection to etcd needs to be encrypted and known on both sides.',
    },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      for (const flag of ['etcd-cafile', 'etcd-certfile', 'etcd-keyfile']) {
        const setting = read(flag)
        if (setting?.value !== '') continue
        report({ at: setting.at, messageId: 'missing', evidence: flag, data: { component: title, says: setting.says } })
      }
    }),
})
