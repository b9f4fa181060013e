/** Few may change who may do what. */
import { defineRule, type Resource } from '@keelint/core'
import { type AccessRole, type Capability, mayGive } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['rbac-delegate', 'rbac-delete']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that manage roles and bindings',
      rationale:
        'Whoever writes bindings passes on what they hold to anybody, and whoever deletes them locks others out. The API server lets nobody grant more than they have, but the verbs `escalate` and `bind` lift that: with one of these in the same role it is `cluster-admin`.',
      remedy: 'Leave roles and bindings to those who hand out access, and let a controller name those that it changes.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
      ],
    },
    standards: ['mitre:T1098.006'],
    presets: { strict: { wildcards: false } },
    messages: {
      manage:
        'The {{kind}} `{{role}}` lets its holders change who may do what {{reach}}: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('manage roles and bindings'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, severityOf, options))
        report({ ...found, messageId: isEffective ? 'manage' : 'ineffective' })
    },
  }),
})

/** Within one's own rights it is delegation; beyond them it is everything. */
function severityOf(given: ReadonlySet<Capability>, { rules }: AccessRole<Resource>) {
  if (!given.has('rbac-delegate')) return 'medium'
  return rules.some(({ rule }) => mayGive(rule, 'rbac-escalate') || mayGive(rule, 'rbac-bind')) ? 'critical' : 'high'
}
