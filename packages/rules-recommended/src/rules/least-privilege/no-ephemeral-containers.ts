/** Disallow ephemeral containers in manifests. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow ephemeral containers in manifests',
      rationale:
        'Ephemeral containers are added to a pod that runs, by `kubectl debug`. The API server refuses a new pod that has some; a manifest with some is a copy of a pod that somebody was looking into.',
      remedy: 'Remove `ephemeralContainers`; what has to run beside the program is a container or a sidecar.',
      references: ['https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/'],
    },
    messages: {
      ephemeral: '{{resource}} has ephemeral containers, which only a pod that runs can be given.',
      withoutField: 'Remove `ephemeralContainers`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      if (!spec?.ephemeralContainers?.length) return
      const at = node.at('spec').at('ephemeralContainers').key
      report({
        at,
        messageId: 'ephemeral',
        data: { resource: describeResource(node.resource.id) },
        suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(at) }],
      })
    },
  }),
})
