/** Require that a CronJob says what becomes of a run that is still going when the next one is due. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require CronJobs to say whether runs may overlap',
      rationale:
        'Without a policy a run begins though the one before has not ended. Two backups or two migrations at once spoil each other’s work, and where runs take longer than the time between them their pods become more and more.',
      remedy:
        'Set `concurrencyPolicy` to `Forbid`, which leaves the new run out, or to `Replace`, which ends the old one. `Allow` says that runs do not mind each other.',
      references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy'],
    },
    presets: { strict: true, reliability: true },
    messages: { unset: '{{resource}} does not say whether its runs may overlap, so they may.' },
  },
  create: ({ report }) => ({
    CronJob(_, node) {
      const at = node.at('spec').at('concurrencyPolicy')
      // The API server takes the empty text for `Allow`, which nobody has chosen.
      if (!at.value) report({ at, messageId: 'unset', data: { resource: describeResource(node.resource.id) } })
    },
  }),
})
