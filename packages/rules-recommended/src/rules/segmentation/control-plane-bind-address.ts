/** Require controller manager and scheduler to listen on the loopback address alone. */
import { defineRule } from '@keelint/core'
import { isLoopback } from '../../component/addresses.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require controller manager and scheduler to listen on the loopback address alone',
      rationale:
        'They have nothing to say to others but metrics and health, and yet by default listen on every address of their node.',
      remedy: 'Set `--bind-address=127.0.0.1`, unless something on another node reads their metrics.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/',
      ],
    },
    standards: ['cis:1.3.7', 'cis:1.4.2', 'nsa:control-plane'],
    messages: { open: '{{component}} {{says}}, so that others than its node reach it.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-controller-manager', 'kube-scheduler'], undecided, ({ title, read }) => {
      const setting = read('bind-address')
      if (!setting || isLoopback(setting.value)) return
      report({ at: setting.at, messageId: 'open', data: { component: title, says: setting.says } })
    }),
})
