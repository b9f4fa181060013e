/** Require kube-proxy to offer its metrics on the loopback address alone. */
import { defineRule } from '@keelint/core'
import { hostOf, isLoopback } from '../../component/addresses.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require kube-proxy to offer its metrics on the loopback address alone',
      rationale: 'The port asks nobody who they are, and tells beside metrics how kube-proxy is configured.',
      remedy: 'Remove the setting, or set `metricsBindAddress: 127.0.0.1:10249`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/',
        'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/',
      ],
    },
    standards: ['cis:4.3.1', 'nsa:control-plane'],
    messages: { open: '{{component}} {{says}}, so that others than its node read what it tells.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-proxy'], undecided, ({ title, read }) => {
      const setting = read('metrics-bind-address')
      if (!setting || isLoopback(hostOf(setting.value))) return
      report({ at: setting.at, messageId: 'open', data: { component: title, says: setting.says } })
    }),
})
