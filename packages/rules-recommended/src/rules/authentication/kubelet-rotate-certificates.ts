/** Require kubelets to renew their certificates. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require kubelets to renew their certificates',
      rationale:
        'A certificate that is never renewed either ends with the node cut off, or is made to be valid for years, and so is a stolen one.',
      remedy: 'Remove the setting, or set `rotateCertificates: true`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/',
      ],
    },
    standards: ['cis:4.2.10'],
    messages: { found: '{{component}} {{says}}, so that its certificate is not renewed.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('rotate-certificates')
      if (!setting?.isWritten || setting.value !== 'false') return
      report({ at: setting.at, messageId: 'found', data: { component: title, says: setting.says } })
    }),
})
