/** Require a key with which the controller manager signs tokens of service accounts. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a key with which the controller manager signs tokens of service accounts',
      rationale:
        'Without a key of its own there are no tokens for Secrets of service accounts, or another key than the API server’s is used.',
      remedy: 'Set `--service-account-private-key-file`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
        'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
      ],
    },
    standards: ['cis:1.3.4'],
    messages: { missing: '{{component}} {{says}}, so that it cannot sign tokens of service accounts.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-controller-manager'], undecided, ({ title, read }) => {
      const setting = read('service-account-private-key-file')
      if (setting?.value === '')
        report({ at: setting.at, messageId: 'missing', data: { component: title, says: setting.says } })
    }),
})
