/** Require kubelets to limit the processes of a pod. */
import { defineRule } from '@keelint/core'
import { goInteger } from '@keelint/kubernetes'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require kubelets to limit the processes of a pod',
      rationale:
        'A pod that makes processes without end takes those of its node, and nobody can log in there any more.',
      remedy: 'Set `podPidsLimit`, such as to 4096.',
      references: [
        'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
        'https://kubernetes.io/docs/concepts/policy/pid-limiting/',
      ],
    },
    standards: ['cis:4.2.13', 'nsa:process-limits'],
    messages: { none: '{{component}} {{says}}, so that a pod may take all processes of its node.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('pod-max-pids')
      if (!setting || (goInteger(setting.value) ?? 1) > 0) return
      report({ at: setting.at, messageId: 'none', data: { component: title, says: setting.says } })
    }),
})
