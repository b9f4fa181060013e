/** Require kubelets to keep the settings of the kernel. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require kubelets to keep the settings of the kernel',
      rationale:
        'A kubelet that finds settings of the kernel other than it wants them changes them, and with them what the owner of the node had hardened.',
      remedy: 'Set `protectKernelDefaults: true`, and the parameters on the node as the kubelet wants them.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
      ],
    },
    messages: { found: '{{component}} {{says}}, so that it changes settings of the kernel.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('protect-kernel-defaults')
      if (setting?.value !== 'false') return
      report({ at: setting.at, messageId: 'found', data: { component: title, says: setting.says } })
    }),
})
