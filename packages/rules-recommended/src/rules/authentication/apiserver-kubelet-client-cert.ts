/** Require the API server to show kubelets a certificate. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to show kubelets a certificate',
      rationale:
        'Without it requests to kubelets are anonymous: kubelets refuse them, or have to be open to everybody.',
      remedy: 'Set `--kubelet-client-certificate` and `--kubelet-client-key`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/',
      ],
    },
    standards: ['cis:1.2.4'],
    messages: { missing: '{{component}} {{says}}, so that kubelets cannot tell who asks.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      for (const flag of ['kubelet-client-certificate', 'kubelet-client-key']) {
        const setting = read(flag)
        if (setting?.value !== '') continue
        report({ at: setting.at, messageId: 'missing', evidence: flag, data: { component: title, says: setting.says } })
      }
    }),
})
