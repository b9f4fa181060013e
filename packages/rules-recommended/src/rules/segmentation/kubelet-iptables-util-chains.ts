/** Require kubelets to maintain the rules of the firewall that others rely on. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require kubelets to maintain the rules of the firewall that others rely on',
      rationale:
        'Network plugins and kube-proxy build on chains that the kubelet makes; without them packets may go where they should not.',
      remedy: 'Remove the setting; the default is right.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
      ],
    },
    standards: ['cis:4.2.6'],
    messages: { found: '{{component}} {{says}}, so that rules that others build on are missing.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('make-iptables-util-chains')
      if (setting?.value !== 'false') return
      report({ at: setting.at, messageId: 'found', data: { component: title, says: setting.says } })
    }),
})
