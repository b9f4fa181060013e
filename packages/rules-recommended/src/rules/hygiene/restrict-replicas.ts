/** Enforce how many pods workloads may have. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { replicatedWorkload } from '../../pod/replicated.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce ranges of `replicas`',
      rationale:
        'A slip of one digit takes all of a cluster, and too few pods do not outlive the loss of a node. A range says what is meant.',
      remedy: 'Set `replicas` to a number that one of the ranges allows.',
      references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas'],
    },
    presets: { all: false },
    messages: { outside: '{{resource}} has {{count}} pods; allowed are {{ranges}}.' },
    schema: {
      type: 'object',
      properties: {
        ranges: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              min: { type: 'integer', description: 'The least number of the range; 0 where nothing is said.' },
              max: { type: 'integer', description: 'The greatest number of the range; no end where nothing is said.' },
            },
            additionalProperties: false,
          },
          default: [],
          description: 'The ranges to be in one of; where none is listed, every number is allowed.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const ranges = options.ranges.map(({ min = 0, max = Number.POSITIVE_INFINITY }) => ({ min, max }))
    const text = ranges
      .map(({ min, max }) => (Number.isFinite(max) ? `${min} to ${max}` : `${min} and more`))
      .join(', ')
    return {
      Resource(value, node) {
        const workload = ranges.length > 0 ? replicatedWorkload(value, node) : undefined
        const count = workload?.replicas ?? 1
        if (!workload || ranges.some(({ min, max }) => min <= count && count <= max)) return
        report({
          at: { resource: node.resource, path: ['spec', 'replicas'] },
          messageId: 'outside',
          data: { resource: describeResource(node.resource.id), count, ranges: text },
        })
      },
    }
  },
})
