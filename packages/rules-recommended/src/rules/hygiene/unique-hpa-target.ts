/** Disallow two autoscalers of one workload. */
import { defineRule, type Resource } from '@keelint/core'
import { describeResource, type Reference } from '@keelint/kubernetes'
import { byName } from '../../by-name.ts'
import { describeNamed } from '../../reference/dangling.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow autoscalers that share a target',
      rationale:
        'Each of two horizontal autoscalers sets the number of pods as if it were alone, so that the number goes up and down without end. Two vertical ones do the same to requests and limits.',
      remedy: 'Keep one of them, with the metrics of both.',
      references: ['https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/'],
    },
    presets: { recommended: true },
    messages: { shared: '{{resource}} scales the {{named}}, and so does {{other}}.' },
  },
  create: ({ report }) => ({
    Project({ references }) {
      for (const use of ['scale-target', 'vpa-target'] as const) {
        const first = new Map<string, Reference<Resource>>()
        for (const reference of byName(references.of(use), ({ from }) => from)) {
          const { group, kind, namespace, name, from: resource, path } = reference
          const key = JSON.stringify([group, kind, namespace ?? null, name])
          const before = first.get(key)
          if (!before) first.set(key, reference)
          // The same object twice is another rule's.
          else if (before.from.id.kind !== resource.id.kind || before.from.id.name !== resource.id.name)
            report({
              at: { resource, path },
              messageId: 'shared',
              data: {
                resource: describeResource(resource.id),
                named: describeNamed(reference),
                other: describeResource(before.from.id),
              },
              related: [{ at: { resource: before.from, path: before.path }, message: 'It is named here before.' }],
            })
        }
      }
    },
  }),
})
