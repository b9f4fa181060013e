/** Disallow pods whose containers see each other's processes. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow pods whose containers see each other’s processes',
      rationale:
        'In a shared process namespace each container sees the arguments of the others, and as the same user their environment, memory and files under `/proc`. A flaw in one sidecar opens them all.',
      remedy: 'Remove `shareProcessNamespace`; debug with an ephemeral container that names its `targetContainerName`.',
      references: ['https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/'],
    },
    presets: { strict: true },
    messages: {
      shared: '{{resource}} lets its containers see each other’s processes.',
      withoutField: 'Remove `shareProcessNamespace`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      if (spec?.shareProcessNamespace !== true) return
      const at = node.at('spec').at('shareProcessNamespace')
      report({
        at,
        messageId: 'shared',
        data: { resource: describeResource(node.resource.id) },
        suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(at) }],
      })
    },
  }),
})
