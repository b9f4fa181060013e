/** Nobody may do more to logs than read them. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['pod-log-delete']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that delete the logs of pods',
      rationale:
        'Logs tell what a program did. No version of Kubernetes has a way to delete or change them at `pods/log`; who is granted it nevertheless could use it the day there is one, and a reviewer cannot tell why.',
      remedy: 'Grant `get` on `pods/log`, which is what reading takes.',
      references: [
        'https://kubernetes.io/docs/concepts/cluster-administration/logging/',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    standards: ['mitre:T1070'],
    presets: { strict: { wildcards: false } },
    messages: {
      delete: 'The {{kind}} `{{role}}` grants {{verbs}} on the logs of pods {{reach}}.',
    },
    schema: capabilityOptions('delete logs'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'medium', options))
        report({ ...found, messageId: 'delete' })
    },
  }),
})
