/** Nobody may move pods about by what they say of nodes and pods. */
import { defineRule, type Severity } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['node-write', 'device-write', 'pod-status-write', 'pod-bind', 'pod-evict']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that change nodes, devices or the status of pods, or place and evict pods',
      rationale:
        'Taints, labels and the status of a node decide which pods run there; the status of a pod whether its controller counts on it. Whoever changes these draws pods with powerful accounts to a node that they hold already, and by evicting a pod makes it look for a node anew. A binding names the node of a pod past the scheduler. What the slices and classes of devices say draws pods that claim one, and a taint on devices evicts those that have it.',
      remedy: 'Leave them to kubelets, to the scheduler, to the drivers of devices and to the controllers of nodes.',
      references: [
        'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-isolation-restriction',
        'https://kubernetes.io/docs/reference/access-authn-authz/node/',
        'https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/',
        'https://kubernetes.io/docs/concepts/cluster-administration/dra/',
      ],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      steer:
        'The {{kind}} `{{role}}` lets its holders decide where pods run {{reach}}: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('change nodes and the status of pods, and place and evict pods'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, severityOf, options))
        report({ ...found, messageId: isEffective ? 'steer' : 'ineffective' })
    },
  }),
})

/** Where a pod goes that is evicted is up to others. */
function severityOf(given: ReadonlySet<Capability>): Severity {
  return given.size === 1 && given.has('pod-evict') ? 'low' : 'medium'
}
