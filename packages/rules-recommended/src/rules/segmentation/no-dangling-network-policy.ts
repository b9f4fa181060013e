/** Disallow network policies that select no pod. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow network policies that select no pod',
      rationale:
        'A policy that selects nothing protects nothing, while whoever reads it thinks that something is protected. Often a label was renamed in one place alone, or the policy is in another namespace than its pods.',
      remedy: "Bring the policy's `podSelector` and its namespace in line with the labels of the pod template.",
      references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource'],
    },
    presets: { strict: true },
    messages: { dangling: 'Network policy `{{name}}` selects no pod.' },
  },
  create: ({ report, undecided }) => ({
    Project({ network, references }) {
      const selectsAll = new Set(
        network.policies.flatMap(({ resource, selections }) =>
          selections.some(({ pods }) => pods.length === 0) ? [resource] : [],
        ),
      )
      for (const { from: resource, path, answer, reason } of references.selections) {
        if (resource.id.kind !== 'NetworkPolicy' || selectsAll.has(resource)) continue
        if (reason !== undefined) undecided(reason)
        if (answer === 'missing')
          report({ at: { resource, path }, messageId: 'dangling', data: { name: resource.id.name } })
      }
    },
  }),
})
