/** Require kubelets to be able to renew the certificates of their ports. */
import { defineRule } from '@keelint/core'
import { goBoolean } from '@keelint/kubernetes'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require kubelets to be able to renew the certificates of their ports',
      rationale:
        'The feature gate is on by default. Switched off, certificates of kubelets have to be made and renewed by hand.',
      remedy: 'Take `RotateKubeletServerCertificate=false` out of the feature gates.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/',
      ],
    },
    standards: ['cis:1.3.6', 'cis:4.2.11'],
    messages: {
      gate: '{{component}} switches off the feature gate `RotateKubeletServerCertificate`.',
      off: '{{component}} {{says}}, so that it asks for no certificate.',
    },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-controller-manager', 'kubelet'], undecided, ({ title, read }) => {
      const gates = read('feature-gates')
      // Of one gate that is named twice the later holds.
      const gate = gates?.items.findLast(item => item.trim().startsWith('RotateKubeletServerCertificate='))
      if (gate && goBoolean(gate.slice(gate.indexOf('=') + 1).trim()) === false)
        report({ at: gates!.at, messageId: 'gate', data: { component: title } })
      const own = read('rotate-server-certificates')
      if (own?.isWritten && own.value === 'false')
        report({ at: own.at, messageId: 'off', data: { component: title, says: own.says } })
    }),
})
