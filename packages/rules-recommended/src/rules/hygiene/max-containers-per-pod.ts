/** Disallow pods with too many containers. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow pods with more than a number of containers',
      rationale:
        'The containers of a pod live and die together, share its address, and are scaled as one. What need not be together is easier to run apart.',
      remedy: 'Move what can stand alone into a workload of its own, or raise `max`.',
      references: ['https://kubernetes.io/docs/concepts/workloads/pods/#how-pods-manage-multiple-containers'],
    },
    messages: {
      many: 'Pods of {{resource}} have {{count}} containers that run at the same time; {{max}} are the most.',
    },
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 1, default: 4, description: 'The most containers, sidecars among them.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { max }, report }) => ({
    Pod(_, node) {
      const count = node.containers.filter(({ role }) => role === 'main' || role === 'sidecar').length
      if (count > max)
        report({
          at: node.at('spec').at('containers'),
          messageId: 'many',
          data: { resource: describeResource(node.resource.id), count, max },
        })
    },
  }),
})
