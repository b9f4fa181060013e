/** Require a limit for how many pods that have ended are kept. */
import { defineRule } from '@keelint/core'
import { goInteger } from '@keelint/kubernetes'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a limit for how many pods that have ended are kept',
      rationale:
        'The objects of pods that have ended stay in etcd until the limit is reached, 12500 by default; without one they fill it.',
      remedy: 'Set `--terminated-pod-gc-threshold` to what the cluster bears, such as 1000.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
        'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-garbage-collection',
      ],
    },
    standards: ['cis:1.3.1'],
    messages: {
      unset: '{{component}} {{says}}, so that nobody decided how many ended pods are kept.',
      none: '{{component}} {{says}}, so that ended pods are kept for ever.',
    },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-controller-manager'], undecided, ({ title, read }) => {
      const threshold = read('terminated-pod-gc-threshold')
      if (!threshold) return
      const data = { component: title, says: threshold.says }
      if (!threshold.isWritten) report({ at: threshold.at, messageId: 'unset', data })
      else if ((goInteger(threshold.value) ?? 1) <= 0) report({ at: threshold.at, messageId: 'none', data })
    }),
})
