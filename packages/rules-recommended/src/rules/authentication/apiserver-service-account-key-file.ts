/** Require a key of its own for tokens of service accounts. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a key of its own for tokens of service accounts',
      rationale:
        'Without it the API server verifies tokens with the key of its own certificate, which can then not be renewed without all tokens.',
      remedy: 'Set `--service-account-key-file`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
      ],
    },
    standards: ['cis:1.2.22'],
    messages: {
      missing: '{{component}} {{says}}, so that tokens of service accounts hang on the key of its certificate.',
    },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const file = read('service-account-key-file')
      // A signer outside of the API server knows its keys.
      if (file?.value !== '' || read('service-account-signing-endpoint')?.value !== '') return
      report({ at: file.at, messageId: 'missing', data: { component: title, says: file.says } })
    }),
})
