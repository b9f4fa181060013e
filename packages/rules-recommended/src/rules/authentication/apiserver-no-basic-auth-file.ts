/** Disallow a file of passwords for users of the API server. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow a file of passwords for users of the API server',
      rationale:
        'The file holds names and passwords in the clear, which stay valid until somebody edits it and restarts the API server.',
      remedy:
        'Remove the flag, and let people log in through OpenID Connect or another authenticator that issues short-lived credentials. Kubernetes 1.19 dropped the flag, so that newer API servers do not start with it.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
      ],
    },
    messages: { file: '{{component}} {{says}}, a file of credentials in the clear that do not expire.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('basic-auth-file')
      if (!setting?.isWritten || setting.value === '') return
      report({ at: setting.at, messageId: 'file', data: { component: title, says: setting.says } })
    }),
})
