/** Disallow jobs that no schedule starts. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow Jobs that no CronJob starts',
      rationale:
        'A Job runs once for each object, and its template cannot be changed: applying it again does nothing, or fails. In a cluster that is described by files it is a task that nobody repeats.',
      remedy: 'Let a CronJob start it, or a hook of the tool that applies the files.',
      references: ['https://kubernetes.io/docs/concepts/workloads/controllers/job/'],
    },
    messages: { bare: '{{resource}} is started by no CronJob.' },
  },
  create: ({ report }) => ({
    Job({ metadata }, node) {
      if (metadata?.ownerReferences?.some(owner => owner?.kind === 'CronJob')) return
      report({ at: node.at('kind'), messageId: 'bare', data: { resource: describeResource(node.resource.id) } })
    },
  }),
})
