/** Few may say what the API of the cluster is. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['api-write']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that write custom resource definitions and API services',
      rationale:
        'Whoever registers an APIService has requests for its group sent to a server of their own, with the credentials of the users who make them. Whoever changes a definition can have custom resources converted by a webhook of theirs, or delete every resource of the kind.',
      remedy:
        'Install definitions with the rights of whoever installs the operator, and name those in `resourceNames` that it has to update by itself.',
      references: [
        'https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/',
        'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      write:
        'The {{kind}} `{{role}}` lets its holders change what the API of the cluster is: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('change the API'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, 'high', options))
        report({ ...found, messageId: isEffective ? 'write' : 'ineffective' })
    },
  }),
})
