/** Disallow a file of tokens for users of the API server. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow a file of tokens for users of the API server',
      rationale:
        'Tokens of such a file never expire, stand in the clear on the disk, and change only with a restart of the API server.',
      remedy:
        'Remove the flag, and let people log in through OpenID Connect or another authenticator that issues short-lived credentials.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#static-token-file',
      ],
    },
    standards: ['cis:1.2.2'],
    messages: { file: '{{component}} {{says}}, a file of credentials in the clear that do not expire.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('token-auth-file')
      if (!setting?.isWritten || setting.value === '') return
      report({ at: setting.at, messageId: 'file', data: { component: title, says: setting.says } })
    }),
})
