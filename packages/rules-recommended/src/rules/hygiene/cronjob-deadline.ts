/** Require that a CronJob says how late a run may begin. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require CronJobs to say how late a run may begin',
      rationale:
        'Without a deadline a run that was missed is made up for at any later time. After a hundred missed runs the job is not run any more, until somebody looks. The controller looks every ten seconds, so that a shorter deadline may miss every run.',
      remedy: 'Set `startingDeadlineSeconds` to 10 or more, and below the time between two runs.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline',
        'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#cron-job-limitations',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      unset: '{{resource}} does not set `startingDeadlineSeconds`.',
      short: '{{resource}} gives a run {{seconds}} seconds to begin, and is looked at every ten.',
    },
  },
  create: ({ report }) => ({
    CronJob(_, node) {
      const at = node.at('spec').at('startingDeadlineSeconds')
      const resource = describeResource(node.resource.id)
      const seconds = at.value ?? undefined
      if (seconds === undefined) report({ at, messageId: 'unset', data: { resource } })
      else if (seconds < 10) report({ at, messageId: 'short', data: { resource, seconds } })
    },
  }),
})
