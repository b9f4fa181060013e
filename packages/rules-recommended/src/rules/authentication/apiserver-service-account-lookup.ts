/** Require the API server to look up service accounts. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to look up service accounts',
      rationale: 'Tokens of accounts that have been deleted, or of Secrets that have, are accepted otherwise.',
      remedy: 'Remove the flag; the default is right.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
      ],
    },
    standards: ['cis:1.2.21'],
    messages: { off: '{{component}} {{says}}, so that tokens of deleted service accounts stay valid.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('service-account-lookup')
      if (setting?.value !== 'false') return
      report({ at: setting.at, messageId: 'off', data: { component: title, says: setting.says } })
    }),
})
