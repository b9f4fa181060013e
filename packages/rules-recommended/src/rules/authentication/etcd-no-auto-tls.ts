/** Disallow certificates that etcd makes for itself. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow certificates that etcd makes for itself',
      rationale:
        'A certificate that etcd has signed itself proves nothing: clients and members cannot tell it from that of somebody in between.',
      remedy: 'Remove the flags, and give certificates of an authority.',
      references: [
        'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
        'https://kubernetes.io/docs/setup/best-practices/certificates/',
      ],
    },
    standards: ['cis:2.3', 'cis:2.6', 'nsa:encryption'],
    messages: { auto: '{{component}} {{says}}, so that nobody can verify whom they talk to.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['etcd'], undecided, ({ title, read }) => {
      for (const setting of [read('auto-tls'), read('peer-auto-tls')])
        if (setting?.value === 'true')
          report({ at: setting.at, messageId: 'auto', data: { component: title, says: setting.says } })
    }),
})
