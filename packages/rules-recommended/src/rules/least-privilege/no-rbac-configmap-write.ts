/** Nobody may change the configuration of others. */
import { defineRule, type Resource } from '@keelint/core'
import { type AccessRole, type Capability, grantOf, type PolicyRule } from '@keelint/kubernetes'
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
      named: 'The {{kind}} `{{role}}` grants {{verbs}} on a ConfigMap that tells DNS or logins what to do {{reach}}.',
      write: 'The {{kind}} `{{role}}` grants {{verbs}} on every ConfigMap {{reach}}.',
    },
    schema: capabilityOptions('write ConfigMaps'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, severityOf, options))
        report({ ...found, messageId: 'write' })
      for (const { role, found } of rolesGiving(access, ['critical-configmap-write'], 'high', options))
        if (role.fact.rules.some(isNamed)) report({ ...found, messageId: 'named' })
    },
  }),
})

/** In the namespace of the control plane ConfigMaps tell DNS and logins what to do. */
function severityOf(_: unknown, role: AccessRole<Resource>) {
  const isThere =
    role.fact.namespace === 'kube-system' ||
    role.isBoundWhere(scope => scope !== 'cluster' && scope.namespace === 'kube-system')
  return isThere ? 'high' : 'low'
}

/** Of `aws-auth` another rule tells. */
const trusted = ['coredns', 'extension-apiserver-authentication', 'kubeadm-config']

function isNamed(rule: PolicyRule): boolean {
  const writes = ['update', 'patch'].some(verb => grantOf(rule, { verb, group: '', resource: 'configmaps' }))
  return writes && !!rule.resourceNames?.some(name => name !== null && trusted.includes(name))
}
