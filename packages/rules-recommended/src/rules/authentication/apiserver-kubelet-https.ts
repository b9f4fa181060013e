/** Require the API server to reach kubelets by HTTPS. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to reach kubelets by HTTPS',
      rationale:
        'What goes over the connection to a kubelet, logs and sessions of `kubectl exec` among it, can be read and changed on its way otherwise.',
      remedy: 'Remove the flag. Newer API servers, which always use HTTPS, do not know it and refuse to start with it.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/',
      ],
    },
    standards: ['nsa:encryption'],
    messages: { plain: '{{component}} {{says}}, so that it reaches kubelets without TLS.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('kubelet-https')
      if (setting?.value !== 'false') return
      report({ at: setting.at, messageId: 'plain', data: { component: title, says: setting.says } })
    }),
})
