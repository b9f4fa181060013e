/** Require kubelets to end connections on which nothing happens. */
import { defineRule } from '@keelint/core'
import { goDuration } from '@keelint/kubernetes'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require kubelets to end connections on which nothing happens',
      rationale:
        'A session of `kubectl exec` or `port-forward` that somebody left open stays a way in, and holds ports and memory.',
      remedy: 'Remove the flag; the default is four hours.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
      ],
    },
    standards: ['cis:4.2.5'],
    messages: { never: '{{component}} {{says}}, so that idle connections are never ended.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('streaming-connection-idle-timeout')
      if (!setting || goDuration(setting.value) !== 0) return
      report({ at: setting.at, messageId: 'never', data: { component: title, says: setting.says } })
    }),
})
