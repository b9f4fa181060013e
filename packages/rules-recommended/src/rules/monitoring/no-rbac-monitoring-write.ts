/** Few may change what raises an alarm, and what is kept of what was found. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['monitoring-write', 'report-delete']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that change alerts and log pipelines or delete the reports of scanners',
      rationale:
        'An alert that is deleted or sent elsewhere, a log pipeline that drops a namespace and a report that is gone are how an intrusion stays unseen. Audit and alerting belong to those who watch, not to those who are watched.',
      remedy:
        'Grant these verbs to the team that answers for monitoring, and let other teams send their rules to it, or write them in a namespace of their own.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
        'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
      ],
    },
    standards: ['mitre:T1562.001'],
    presets: { strict: { wildcards: false } },
    messages: {
      write:
        'The {{kind}} `{{role}}` lets its holders change what is monitored {{reach}}: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('change what is monitored'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, 'medium', options))
        report({ ...found, messageId: isEffective ? 'write' : 'ineffective' })
    },
  }),
})
