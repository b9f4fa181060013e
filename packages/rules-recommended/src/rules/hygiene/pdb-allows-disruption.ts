/** Disallow disruption budgets that never let a pod go. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { budget, expectedOf } from '../../reference/budget.ts'
import { scalingFacts, scalingOf } from '../../reference/scaling.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow disruption budgets that allow no disruption',
      rationale:
        'Where a budget needs every pod to be there, no pod is ever evicted: a node on which one runs cannot be drained, and updates of the cluster wait for somebody to delete the pod by hand.',
      remedy:
        'Let one pod go: `maxUnavailable: 1`, or a `minAvailable` below the number of pods; and run more than one.',
      references: [
        'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget',
        'https://kubernetes.io/docs/tasks/administer-cluster/safely-drain-node/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      never: '{{resource}} has {{field}}: no pod that it selects can ever be evicted.',
      tooFew: '{{resource}} has {{field}}, and what it selects comes to {{count}} {{noun}}: none can be evicted.',
      scaledDown:
        '{{resource}} has {{field}}, and an autoscaler may go down to {{count}} {{noun}}: then none can be evicted.',
    },
  },
  collect: {
    ...scalingFacts,
    PodDisruptionBudget: budget,
    // One of the wrong group is meant all the same.
    Resource: (value, node) =>
      node.resource.id.kind === 'PodDisruptionBudget' && node.resource.id.group === ''
        ? budget(value, node)
        : undefined,
  },
  create: ({ report }) => ({
    Project({ facts, references }) {
      const scaling = scalingOf(
        facts.filter(fact => fact.type !== 'budget'),
        references,
      )
      const selections = new Map(references.selections.map(selection => [selection.from, selection]))
      const limits = facts.flatMap(fact =>
        fact.type === 'budget' ? fact.limits.map(limit => ({ ...limit, resource: fact.at.resource })) : [],
      )
      for (const { resource, field, pods, percent } of limits) {
        const at = { resource, path: ['spec', field] }
        const data = {
          resource: describeResource(resource.id),
          field: `\`${field}: ${percent === undefined ? pods : `${percent}%`}\``,
        }
        if (field === 'maxUnavailable' ? pods === 0 || percent === 0 : (percent ?? 0) >= 100) {
          report({ at, messageId: 'never', data })
          continue
        }
        const selected = field === 'minAvailable' ? selections.get(resource)?.pods : undefined
        const expected =
          selected &&
          expectedOf(
            selected.map(pod => pod.resource),
            scaling,
          )
        if (!expected || expected.count === 0) continue
        const { count, isScaled } = expected
        const needed = pods ?? Math.ceil((percent! * count) / 100)
        if (needed < count) continue
        report({
          at,
          messageId: isScaled ? 'scaledDown' : 'tooFew',
          data: { ...data, count, noun: count === 1 ? 'pod' : 'pods' },
          related: expected.places.map(place => ({ at: place, message: 'So many are there at least.' })),
        })
      }
    },
  }),
})
