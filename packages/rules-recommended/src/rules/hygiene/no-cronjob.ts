/** Disallow workloads that start by themselves. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow CronJobs, where each of them is to be looked at',
      rationale:
        'A schedule is how an intruder comes back: the pod is gone before somebody looks at it, and starts again the next night.',
      remedy: 'Look at what it runs and as which service account, and silence the problem with a reason.',
      references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
    },
    messages: { scheduled: '{{resource}} starts pods by a schedule.' },
  },
  create: ({ report }) => ({
    CronJob(_, node) {
      report({ at: node.at('kind'), messageId: 'scheduled', data: { resource: describeResource(node.resource.id) } })
    },
  }),
})
