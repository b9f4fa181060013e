/** Few may lift the guards of a namespace. */
import { defineRule, type Severity } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['namespace-label', 'quota-write']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that change the labels and the quotas of namespaces',
      rationale:
        'The labels of a namespace say which pods it lets in, which webhooks are asked about it, which network policies let its pods through, and whether its claims may have administrative access to devices that are in use. Whoever may change them takes these guards away, and who may change quotas and limit ranges the ones against using up a node.',
      remedy: 'Leave namespaces to those who answer for policy, and let teams ask for a change.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#namespace-modification',
        'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
        'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
        'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/#admin-access',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      write:
        'The {{kind}} `{{role}}` lets its holders lift the guards of namespaces {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('change namespaces and quotas'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, severityOf, options))
        report({ ...found, messageId: 'write' })
    },
  }),
})

/** Without a quota a namespace takes more than its share, which is not yet a way into others. */
function severityOf(given: ReadonlySet<Capability>): Severity {
  return given.has('namespace-label') ? 'high' : 'medium'
}
