/** Require a certificate of an authority for the port of kubelets. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a certificate of an authority for the port of kubelets',
      rationale:
        'A kubelet signs its certificate itself otherwise, and the API server cannot verify whom it sends commands and their answers to.',
      remedy: 'Set `serverTLSBootstrap: true` and approve the requests, or give `tlsCertFile` and `tlsPrivateKeyFile`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/',
      ],
    },
    standards: ['cis:4.2.9', 'nsa:encryption'],
    messages: { missing: '{{component}} {{says}}, nor asks for a certificate, and so signs one itself.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const asks = read('rotate-server-certificates')
      if (asks?.value !== 'false') return
      const lacking = [read('tls-cert-file'), read('tls-private-key-file')].find(file => file?.value === '')
      if (lacking) report({ at: lacking.at, messageId: 'missing', data: { component: title, says: lacking.says } })
    }),
})
