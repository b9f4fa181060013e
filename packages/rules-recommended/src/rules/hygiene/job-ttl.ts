/** Require that jobs are taken away once they are done. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { isHook } from '../../metadata/hooks.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require Jobs to be taken away some time after they are done',
      rationale:
        'A Job and its pods stay after they are done, and fill the API server, until somebody deletes them. Those of a CronJob are kept within its history limits, and hooks of Helm are deleted by Helm.',
      remedy: 'Set `ttlSecondsAfterFinished`.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/',
        'https://kubernetes.io/docs/concepts/workloads/controllers/job/#ttl-mechanism-for-finished-jobs',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: { unset: '{{resource}} stays for ever when it is done, for it does not set `ttlSecondsAfterFinished`.' },
  },
  create: ({ report }) => ({
    Job({ metadata }, node) {
      const at = node.at('spec').at('ttlSecondsAfterFinished')
      if ((at.value ?? undefined) !== undefined || isHook(metadata) || metadata?.ownerReferences?.length) return
      report({ at, messageId: 'unset', data: { resource: describeResource(node.resource.id) } })
    },
  }),
})
