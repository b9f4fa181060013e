/** Require kubelets to know clients by certificates. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require kubelets to know clients by certificates',
      rationale: 'The API server shows kubelets a certificate, which means nothing to those that know no authority.',
      remedy: 'Set `authentication.x509.clientCAFile`; kubeadm fills it in by itself.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
      ],
    },
    standards: ['cis:4.2.3'],
    messages: { found: '{{component}} {{says}}, so that it cannot tell the API server from others.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('client-ca-file')
      if (setting?.value !== '') return
      report({ at: setting.at, messageId: 'found', data: { component: title, says: setting.says } })
    }),
})
