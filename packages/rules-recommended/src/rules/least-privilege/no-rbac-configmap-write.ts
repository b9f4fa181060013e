/** Nobody may change the configuration of others. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['config-map-write']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow roles that write ConfigMaps',
      rationale:
        'ConfigMaps tell programs what to do, and some of them are scripts that run. In `kube-system` they are those of DNS and of the control plane.',
      remedy: 'Name the ConfigMaps that are needed in `resourceNames`.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/configmap/',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    messages: {
      write: 'The {{kind}} `{{role}}` grants {{verbs}} on every ConfigMap {{reach}}.',
    },
    schema: capabilityOptions('write ConfigMaps'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'low', options))
        report({ ...found, messageId: 'write' })
    },
  }),
})
