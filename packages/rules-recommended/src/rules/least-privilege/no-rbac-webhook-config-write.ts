/** Few may change what admission control sees and lets through. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['webhook-write', 'validating-webhook-write', 'admission-policy-write']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow roles that change admission webhooks and policies',
      rationale:
        'A webhook reads every object that it is registered for, Secrets included, and a mutating one changes them: it puts containers into the pods of the control plane. Whoever deletes webhooks or policies switches off what they enforce.',
      remedy:
        'Name the configurations that a controller keeps up to date in `resourceNames`, with `get`, `update` and `patch`.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#control-admission-webhooks',
        'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
      ],
    },
    standards: ['cis:5.1.12'],
    presets: { strict: { wildcards: false } },
    messages: {
      write:
        'The {{kind}} `{{role}}` lets its holders change what admission control does {{reach}}: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('change admission control'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, severityOf, options))
        report({ ...found, messageId: isEffective ? 'write' : 'ineffective' })
    },
  }),
})

function severityOf(given: ReadonlySet<Capability>) {
  return given.has('webhook-write') ? 'critical' : 'high'
}
