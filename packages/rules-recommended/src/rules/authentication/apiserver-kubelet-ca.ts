/** Require the API server to verify kubelets. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to verify kubelets',
      rationale:
        'Without an authority the certificate of a kubelet is not verified, so that whoever stands between sees logs, commands and their answers.',
      remedy:
        'Set `--kubelet-certificate-authority`. Kubelets then need certificates that the authority has signed, such as by `serverTLSBootstrap`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/',
      ],
    },
    standards: ['cis:1.2.5'],
    messages: { missing: '{{component}} {{says}}, so that it does not verify the kubelets that it talks to.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('kubelet-certificate-authority')
      if (setting?.value === '')
        report({ at: setting.at, messageId: 'missing', data: { component: title, says: setting.says } })
    }),
})
