/** Nobody may change the configuration of others. */
import { defineRule, type Resource } from '@keelint/core'
import type { AccessRole, Capability } from '@keelint/kubernetes'
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
      for (const { found } of rolesGiving(access, capabilities, severityOf, options))
        report({ ...found, messageId: 'write' })
    },
  }),
})

/** In the namespace of the control plane ConfigMaps tell DNS and logins what to do. */
function severityOf(_: unknown, { fact, bindings }: AccessRole<Resource>) {
  const places = [fact.namespace, ...bindings.map(({ scope }) => (scope === 'cluster' ? undefined : scope.namespace))]
  return places.includes('kube-system') ? 'high' : 'low'
}
