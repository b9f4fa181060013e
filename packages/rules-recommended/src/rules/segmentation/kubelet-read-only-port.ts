/** Disallow the read-only port of kubelets. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow the read-only port of kubelets',
      rationale:
        'On this port a kubelet tells everybody, without asking who they are, which pods run on its node and how.',
      remedy: 'Set `readOnlyPort: 0`, or `--read-only-port=0` where there is no configuration file.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
      ],
    },
    standards: ['cis:4.2.4', 'nsa:control-plane'],
    messages: { found: '{{component}} {{says}}, a port that answers everybody.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('read-only-port')
      if (!setting || setting.value === '0') return
      report({ at: setting.at, messageId: 'found', data: { component: title, says: setting.says } })
    }),
})
