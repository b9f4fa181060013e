/** Disallow Services whose selector selects no pod. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow Services that select no pod',
      rationale:
        'A Service without pods refuses every connection. Often a label was renamed in one place alone; and whoever may make a pod with these labels gets what is meant for another.',
      remedy:
        "Bring the Service's `selector` and the labels of the pod template in line. A Service whose endpoints somebody else writes has no `selector`.",
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
        'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
      ],
    },
    presets: { recommended: true },
    messages: { dangling: 'Service `{{name}}` selects no pod.' },
  },
  create: ({ report, undecided }) => ({
    Project({ references }) {
      for (const { from: resource, path, answer, reason } of references.selections) {
        if (resource.id.kind !== 'Service') continue
        if (reason !== undefined) undecided(reason)
        if (answer === 'missing')
          report({ at: { resource, path }, messageId: 'dangling', data: { name: resource.id.name } })
      }
    },
  }),
})
