/** Require the API server to know clients by certificates. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to know clients by certificates',
      rationale:
        'Kubelets and components of the control plane log in with certificates, which the API server takes from nobody without an authority.',
      remedy: 'Set `--client-ca-file`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#x509-client-certificates',
      ],
    },
    standards: ['cis:1.2.25'],
    messages: { missing: '{{component}} {{says}}, so that no client certificate is accepted.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('client-ca-file')
      if (setting?.value === '')
        report({ at: setting.at, messageId: 'missing', data: { component: title, says: setting.says } })
    }),
})
