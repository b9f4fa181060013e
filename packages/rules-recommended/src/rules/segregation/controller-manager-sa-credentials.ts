/** Require an identity of its own for each controller. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require an identity of its own for each controller',
      rationale:
        'All controllers act as one otherwise, with the rights of all of them, and the audit log cannot tell which of them did what.',
      remedy: 'Set `--use-service-account-credentials=true`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#controller-roles',
      ],
    },
    standards: ['cis:1.3.3'],
    messages: { shared: '{{component}} {{says}}, so that all controllers act as one.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-controller-manager'], undecided, ({ title, read }) => {
      const setting = read('use-service-account-credentials')
      if (setting?.value !== 'false') return
      report({ at: setting.at, messageId: 'shared', data: { component: title, says: setting.says } })
    }),
})
