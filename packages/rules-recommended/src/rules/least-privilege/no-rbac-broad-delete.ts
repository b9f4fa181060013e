/** Few may delete what others need to run. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['namespace-delete', 'storage-delete', 'secret-delete', 'workload-delete']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that delete workloads, namespaces, stored data or Secrets of any name',
      rationale:
        'What is deleted is gone: a namespace takes all that is in it along, a claim the data of its volume, and `deletecollection` everything of a kind at once.',
      remedy: 'Name what may be deleted in `resourceNames`, with the verb `delete` alone.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      delete: 'The {{kind}} `{{role}}` grants {{verbs}} on any of {{resources}} {{reach}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('delete any of them'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, 'medium', options, 'verbs'))
        report({ ...found, messageId: isEffective ? 'delete' : 'ineffective' })
    },
  }),
})
