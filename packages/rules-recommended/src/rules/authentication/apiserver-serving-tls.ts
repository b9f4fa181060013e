/** Require a certificate for the port of the API server. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require a certificate for the port of the API server',
      rationale:
        'Without one the API server makes a certificate that it has signed itself, which no client can verify.',
      remedy: 'Set `--tls-cert-file` and `--tls-private-key-file`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/setup/best-practices/certificates/',
      ],
    },
    standards: ['cis:1.2.24'],
    messages: { missing: '{{component}} {{says}}, and signs its certificate itself.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      for (const flag of ['tls-cert-file', 'tls-private-key-file']) {
        const setting = read(flag)
        if (setting?.value !== '') continue
        report({ at: setting.at, messageId: 'missing', evidence: flag, data: { component: title, says: setting.says } })
      }
    }),
})
