/** Disallow service accounts whose token every pod is given. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow service accounts that mount their token into every pod',
      rationale:
        'Unless a ServiceAccount says otherwise, each pod that has it is given its token, whether it talks to the API server or not. Where the account says no, a pod that needs the token has to say so.',
      remedy:
        'Set `automountServiceAccountToken: false` on the ServiceAccount, and `true` on the pods that need the token.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
      ],
    },
    standards: ['cis:5.1.6', 'nsa:service-account-tokens'],
    presets: { strict: true },
    messages: {
      unset:
        '{{resource}} mounts its token into every pod that has it, for it does not set `automountServiceAccountToken: false`.',
      mounted: '{{resource}} mounts its token into every pod that has it.',
      unmounted: 'Set `automountServiceAccountToken: false`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    ServiceAccount(_, node) {
      const at = node.at('automountServiceAccountToken')
      if (at.value === false) return
      report({
        at,
        messageId: at.value ? 'mounted' : 'unset',
        data: { resource: describeResource(node.resource.id) },
        suggest: [{ messageId: 'unmounted', fix: ({ set }) => set(at, false) }],
      })
    },
  }),
})
