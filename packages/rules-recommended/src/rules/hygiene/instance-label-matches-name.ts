/** Require that the instance label of a workload is its name. */
import { defineRule } from '@keelint/core'
import { describeResource, workloadPaths } from '@keelint/kubernetes'

const label = 'app.kubernetes.io/instance'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require the instance label of workloads to be their name',
      rationale:
        'The label tells one instance of an application from the others. Where it is the name of the workload, what selects by it, such as a dashboard or an alert, finds the workload without a table.',
      remedy: 'Set the label `app.kubernetes.io/instance` to the name of the workload.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
    },
    messages: {
      missing: '{{resource}} has no label `app.kubernetes.io/instance`.',
      differs: 'The label `app.kubernetes.io/instance` of {{resource}} is `{{value}}`, not its name.',
    },
  },
  create: ({ report }) => ({
    Resource({ metadata }, node) {
      const { group, kind, name } = node.resource.id
      // A name that is generated is not known yet.
      if (!metadata?.name || workloadPaths(group, kind).length === 0) return
      const value = metadata.labels?.[label]
      const at = node.at('metadata').at('labels').at(label)
      const resource = describeResource(node.resource.id)
      if (value === undefined || value === null) report({ at, messageId: 'missing', data: { resource } })
      else if (value !== name) report({ at, messageId: 'differs', data: { resource, value } })
    },
  }),
})
